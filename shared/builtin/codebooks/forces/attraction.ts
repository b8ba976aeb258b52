import type { BuiltinCode } from '../builtin-codebook.ts';

export const attraction: BuiltinCode = {
  slug: 'attraction',
  name: { zh: '引力', en: 'Attraction' },
  color: '#1880d2',
  key: null,
  definition: {
    brief: {
      zh: '合作预期带来的好处，使本地主动靠近对方。',
      en: 'The gain expected from cooperation, which draws a city towards its partner.',
    },
    full: {
      zh: '地方政府或其官员认为与对方合作对自己有利，因而产生的内在合作意愿。力来自行动者自身对收益的预期，没有人强迫，也不以条件是否具备为前提。收益归于地方的是发展引力，归于个人或班子的是晋升引力。',
      en: 'The inner willingness of a local government or its officials to cooperate because they expect to be better off for it. The force comes from the expectation of gain, not from anyone’s demand and not from favourable conditions. Gain for the place is development attraction; gain for a person or a leadership team is promotion attraction.',
    },
    whenToUse: {
      zh: '受访者说明“我们想合作是因为对我们有好处”，但没有说清好处归地方还是归个人，或两者交织、无法拆成两段引文时。',
      en: 'When the speaker says that they wanted to cooperate because it would do them good, without saying whether the good falls to the place or to a person, or when the two cannot be separated into two passages.',
    },
    whenNotToUse: {
      zh: '能分清收益归属时用二级编码。因怕落后、怕通报而合作的，编入“压力”；只说合作有了条件、变容易了的，编入“推力”。群众需要什么、而本地并未据此计算自身收益的，编入“需求”编码本的“社会需求”。',
      en: 'Where the beneficiary is clear, use the second-level codes. Cooperation out of fear of falling behind or being named is “Pressure”; that it has become easier or possible is “Push”. What citizens need, without the city counting its own gain from it, is “Social needs” in the codebook Needs and supply.',
    },
    example: {
      zh: '“跟他们合作我们不吃亏，这个账上上下下都算得过来。”',
      en: '“We lose nothing by working with them; everyone here, top to bottom, can do that sum.”',
    },
  },
  children: [
    {
      slug: 'attraction.development',
      name: { zh: '发展引力', en: 'Development attraction' },
      color: '#56a6e3',
      key: '1',
      definition: {
        brief: {
          zh: '预期合作有利于本地发展：产业、人口、投资、营商环境。',
          en: 'Cooperation is expected to serve the development of the place: industry, people, investment, business climate.',
        },
        full: {
          zh: '地方把通办当作发展手段：借此承接产业转移、吸引或留住劳动力和企业、搭上中心城市、补自身短板、改善营商环境。判断要点是受访者说出了“服务—发展”的联系，即为什么办好外地人的事对本地有利。',
          en: 'The city treats cross-boundary service as a means of development: to receive relocating industry, to attract or keep workers and firms, to attach itself to a centre, to make up for what it lacks, to improve its business climate. The test is that the speaker connects service with development, that is, says why serving people elsewhere is good for the place.',
        },
        whenToUse: {
          zh: '出现招商、产业链、留人、返乡、融入都市圈、“搭上线”等理由，并作为合作动机提出时。中心城市“留住劳动力”与外围城市“承接产业”都编在这里。',
          en: 'When investment, supply chains, keeping workers, returnees, joining a metropolitan area or “getting a line” to a bigger city are given as a motive for cooperating. A centre keeping its labour and a periphery receiving industry both belong here.',
        },
        whenNotToUse: {
          zh: '好处归于官员个人或部门荣誉的，编入“晋升引力”。企业上门要求办事的，编入“外部压力”；企业出人出钱帮着办的，编入“市场主体”。只陈述人员流动规模、未说对本地有何好处的，编入“社会需求”；把一体化写成规划要求的，编入“区域需求”或“制度与理念”。',
          en: 'If the gain falls to an official or to a bureau’s honour, use “Promotion attraction”. Firms coming to demand service are “External pressure”; firms lending hands or money are “Market actors”. The mere size of a flow of people, with no gain for the place, is “Social needs”; integration as a requirement of a plan is “Regional needs” or “Institutions and ideas”.',
        },
        example: {
          zh: '“老板在那边就能把我们的执照拿到手，第二个厂才肯放到我们这里来。”',
          en: '“Only if the boss can get our licence without leaving home will he put his second factory here.”',
        },
      },
      children: [],
    },
    {
      slug: 'attraction.promotion',
      name: { zh: '晋升引力', en: 'Promotion attraction' },
      color: '#738edc',
      key: null,
      definition: {
        brief: {
          zh: '预期合作能带来被看见、被表彰、被提拔的机会。',
          en: 'Cooperation is expected to bring notice, honours or advancement.',
        },
        full: {
          zh: '官员或班子把合作看成政绩机会：争“全国首个”、争试点、进改革案例、获奖、作经验介绍、职务晋升。力来自“想冒尖”，是争取型的激励；没有它，官员不会受罚，只是少了一次出彩的机会。',
          en: 'Officials or a leadership team see cooperation as a chance of achievement: being the first in the country, a pilot, a reform case, a prize, a talk before others, a higher post. The force is the wish to stand out. Without it nobody would be punished; a chance to shine would merely be lost.',
        },
        whenToUse: {
          zh: '受访者把合作同述职、评优、案例、示范点、提拔、“有奔头”联系起来时；讲别人因此受益、众人效仿的，同样编入。',
          en: 'When cooperation is tied to annual reports, prizes, cases, demonstration sites, promotion or “something to look forward to”, also when the speaker tells of others who profited and were imitated.',
        },
        whenNotToUse: {
          zh: '怕挂黄灯、怕约谈的，编入“纵向压力”；怕比不过兄弟城市的，编入“横向压力”。想争先而只做样子的行为本身，另编“留痕”；由此偏离本职的，另编“角色偏离”。',
          en: 'Fear of a yellow light or of being called in is “Vertical pressure”; fear of being outdone by a peer is “Horizontal pressure”. The show put on in order to stand out is coded “Mark” as well, and a resulting departure from duty “Role deviation”.',
        },
        example: {
          zh: '“做成一个首个，进了省里的案例，年底述职就有东西讲。”',
          en: '“Make one ‘first in the country’, get it into the provincial casebook, and you have something to say in your annual report.”',
        },
      },
      children: [],
    },
  ],
};
