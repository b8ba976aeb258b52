import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodeId } from '#shared/domain/ids.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import type { MemoText } from '#shared/domain/operations/memo-operations.ts';

import type { SampleCodePath } from './sample-coding.ts';
import { sampleProjectId } from './sample-project-id.ts';
import type { SayInLanguage } from './tracing/sample-case.ts';

/** How the sample's parts are found by the names they have in it. */
export interface SampleIds {
  readonly cityId: (shortName: string) => CityId;
  readonly codeId: (path: SampleCodePath) => CodeId;
}

/** Memos of the sample project, made up like the rest: one about the study, one about a code, one about a dyad. */
export function sampleMemos(say: SayInLanguage, { cityId, codeId }: SampleIds): readonly (MemoText & { readonly about: MemoSubject })[] {
  return [
    {
      about: { kind: 'project', id: sampleProjectId },
      title: say('下一轮访谈要问什么', 'What to ask in the next round'),
      body: say(
        '1. 先问办件，再问协议：协议人人都说得出。\n2. 问省里年度考核表的**原件**，看有没有办件量一栏。\n3. 请对方说一件*没有办成*的事。',
        '1. Applications first, agreements second: everybody can recite the agreement.\n2. Ask for the **original** of the province’s yearly assessment, and whether it has a column for applications.\n3. Ask for one thing that was *not* done in the end.',
      ),
    },
    {
      about: { kind: 'code', id: codeId('forces/pressure.horizontal') },
      title: say('与“外部压力”怎么分', 'How to tell it from “External pressure”'),
      body: say(
        '看压力从谁那里来：\n\n- 同级政府之间的比较、催促、追赶，编“横向压力”；\n- 企业、媒体、群众的要求，编“外部压力”。\n\n同一段话里两样都有的，各编一次。',
        'Ask whom the pressure comes from:\n\n- comparison, prodding and catching up among governments of one rank: “Horizontal pressure”;\n- demands of firms, media and the public: “External pressure”.\n\nWhere one passage has both, code it under each.',
      ),
    },
    {
      about: { kind: 'dyad', id: dyadOf(cityId('深圳'), cityId('梅州')) },
      title: say('签完之后谁来查', 'Who looks, once it is signed'),
      body: say(
        '协议、清单、片子都有人要；办件数和回程邮费没有人问。**留痕在联结，孔洞在程度。**\n\n> 要补的材料：两市的预算科目里有没有“寄递”一项。',
        'The agreement, the list and the film are all asked for; nobody asks about applications or the return postage. **The mark is in connection, the hole in degree.**\n\n> Still to be had: whether either city’s budget has an item for postage.',
      ),
    },
  ];
}
