/*
 * The characters that running Chinese text is mostly made of: some 450 cover about three quarters of any prose. Simplified,
 * then those of them that are written otherwise in traditional script.
 */
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同' +
  '现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手' +
  '应战向头文体政美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系' +
  '气题活更别打变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指统区保至形社便空决治展科司五基书非则听界达光放强即像难且权思完设' +
  '式路记南品住告类求据程北边该交规万取望觉术领共确传师观清今切院让识候带导争运' +
  '您吗吧嗯啊呢呀谈访城局省府企跨办服协议推责级层群众际投互联标准试需请谢介绍比较觉况支持压困';
const traditional =
  '這個們來為國說時會對後裡裏過發於著種經麼學現當沒動還進樣開從實無與長機業將兩間問見產體應戰頭關點門東聲員論處義幾認條係氣題別變總電數報結' +
  '務場計資統區決書則聽達強難權設記類據邊該規萬術領確傳師觀讓識帶導爭運嗎談訪辦協議責級層眾際聯標準試請謝紹較況壓';

export const commonCharacters: ReadonlySet<string> = new Set([...simplified, ...traditional]);

/** Punctuation of Chinese prose, and the typographic marks it shares with English. */
export const commonMarks: ReadonlySet<string> = new Set('，。？！：；、“”‘’（）《》〈〉「」『』【】〔〕…—–·～％　');
