import type { BuiltinCodebook } from './builtin-codebook.ts';

export const roleDeviation: BuiltinCodebook = {
  slug: 'role-deviation',
  name: { zh: '角色偏差', en: 'Role deviation' },
  description: {
    zh:
      '回答“合作为什么会陷入协同惰性”。把政府及其工作人员在合作中应当扮演的角色与实际扮演的角色相对照：做得不够是角色弱化，做到别处去了是角色偏离，' +
      '因为做了反而吃亏、从此少做是角色负强化。三者可以先后相继，编码时以引文中实际讲到的一环为准。示例引文均为编写，非真实访谈。',
    en:
      'Answers the question of why cooperation turns to inertia, by setting the role that governments and their staff ought to play against the one they do play: ' +
      'too little of it is role weakness, something else in its place is role deviation, doing less because doing it was punished is negative reinforcement. ' +
      'The three may follow one another; code the link that the passage tells of. The example quotations were composed for this codebook and are not from real interviews.',
  },
  codes: [
    {
      slug: 'weakness',
      name: { zh: '角色弱化', en: 'Role weakness' },
      color: '#e5b745',
      key: '1',
      definition: {
        brief: {
          zh: '应承担的合作角色缺位或力不从心。',
          en: 'The role in cooperation is left vacant or filled too feebly.',
        },
        full: {
          zh: '行动者没有背离角色的方向，但做得少、做得浅：无人牵头、权限不足、注意力转移、一人多岗、只守不进。原因可以是能力、资源或领导更替。',
          en: 'The actor does not turn away from the role but does little or shallow work: nobody in the lead, too little authority, attention gone elsewhere, one person in several posts, holding on without moving ahead. The cause may be capacity, resources or a change of leaders.',
        },
        whenToUse: {
          zh: '“会上不提了，下面就凉了”“守住就行”“我喊不动他”等讲角色收缩的段落。',
          en: 'For a role that shrinks: “no longer raised at meetings, so it went cold”, “just keep it going”, “I can’t move them”.',
        },
        whenNotToUse: {
          zh: '做的是另一套（刷数据、摆拍）的，编入“角色偏离”；因吃过亏而主动少做的，编入“角色负强化”。只描述人少钱少的，编入“行政供给”“财政供给”。',
          en: 'Doing something else instead (inflating figures, staged photographs) is “Role deviation”; doing less on purpose after a bad experience is “Negative reinforcement”. Mere lack of staff or money is “Administrative” or “Financial supply”.',
        },
        example: {
          zh: '“没人说不做，但周会上不提了，下面就慢慢凉下去。”',
          en: '“Nobody says stop, but it no longer comes up on Mondays, and down here it cools off.”',
        },
      },
      children: [],
    },
    {
      slug: 'deviation',
      name: { zh: '角色偏离', en: 'Role deviation' },
      color: '#009cb5',
      key: '2',
      definition: {
        brief: {
          zh: '实际行为偏向了与合作宗旨不同的目标。',
          en: 'What is done serves another end than that of cooperation.',
        },
        full: {
          zh: '行动者很忙，但忙的是别的目标：数字好看、避免出事、保住税源、维护本部门；手段替换了目的。例如咨询充作办件、一项拆成三项、专拣没人办的事项上报。',
          en: 'The actor is busy, but for other ends: good figures, no trouble, keeping the tax base, guarding the bureau; means have replaced the purpose. For example enquiries counted as cases, one item split into three, items nobody asks for put on the list.',
        },
        whenToUse: {
          zh: '能同时看出“本应做什么”和“实际做了什么”，而后者服务于另一个目标时；常与“留痕”“闭合式行政思维”并用。',
          en: 'When the passage shows both what ought to have been done and what was done for another end. Often goes with “Mark” or “Closed-administration thinking”.',
        },
        whenNotToUse: {
          zh: '方向没变、只是做得少的，编入“角色弱化”。真实做成而后宣传的，只编“留痕”之“宣传报道”或不编。',
          en: 'Same direction but too little is “Role weakness”. Something truly done and then publicised is “Publicity” under Mark, or nothing.',
        },
        example: {
          zh: '“主任说咨询也可以算一件，从那以后零就少了。”',
          en: '“The head said an enquiry could count as a case, and after that the zeros grew fewer.”',
        },
      },
      children: [],
    },
    {
      slug: 'negative-reinforcement',
      name: { zh: '角色负强化', en: 'Negative reinforcement' },
      color: '#732091',
      key: '3',
      definition: {
        brief: {
          zh: '做了反而受损、不做反而省事的经历，使退缩得到强化。',
          en: 'Having been worse off for acting, and better off for not acting, one withdraws, and the withdrawal is strengthened.',
        },
        full: {
          zh: '行动者从经历中学到：多做多错、办成无功、躲开反而安稳，于是此后更少承担角色。关键是存在一个“经历—教训—此后”的时间顺序，并且退缩带来了解脱或好处。它使弱化和偏离固定下来，形成协同惰性。',
          en: 'Actors learn from experience that whoever does more errs more, that success earns nothing and that dodging brings peace, and take on less of the role from then on. Its core is the sequence experience, lesson, thereafter, with relief or advantage as the reward of withdrawal. It fixes weakness and deviation into inertia.',
        },
        whenToUse: {
          zh: '出现“后来我就学乖了”“从那以后手就紧了”“鞭打快牛”等含有前后变化的表述时。',
          en: 'For words with a before and an after: “then I learned my lesson”, “since then we have been tight”, “the willing horse gets the whip”.',
        },
        whenNotToUse: {
          zh: '没有亲身或身边经历、只是预先担心的，编入“责任风险”。没有学习过程、只是一直做得少的，编入“角色弱化”。',
          en: 'Worry in advance, with no experience of one’s own or near by, is “Liability risk”. Doing little all along, with no learning, is “Role weakness”.',
        },
        example: {
          zh: '“办成一件打了十几个电话，月底排名倒数，后来我就先劝人家网上办。”',
          en: '“One case took a dozen calls and I came last in the ranking; since then I first tell people to try online.”',
        },
      },
      children: [],
    },
  ],
};
