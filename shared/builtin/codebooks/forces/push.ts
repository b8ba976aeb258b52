import type { BuiltinCode } from '../builtin-codebook.ts';

export const push: BuiltinCode = {
  slug: 'push',
  name: { zh: '推力', en: 'Push' },
  color: '#43c3a5',
  key: null,
  definition: {
    brief: {
      zh: '使合作变得可行、省力的条件与助力。',
      en: 'Conditions and helpers that make cooperation feasible and less laborious.',
    },
    full: {
      zh: '制度、技术和第三方为合作提供的支撑。推力既不是“想要”，也不是“被要求”，而是“办得成”：有了统一的规则、可用的系统或肯出力的伙伴，原先想做而做不了的事做成了。同一样东西换个处境会变成阻力，例如系统打通了是推力，打不通是交易成本。',
      en: 'The support that rules, technology and third parties lend. Push is neither wanting nor being told to but being able to: common rules, a working system or a partner who lends a hand make possible what was only wished for. The same thing may turn into resistance: systems that connect are push, systems that do not are transaction cost.',
    },
    whenToUse: {
      zh: '受访者说“条件成熟了”“有东西托着”，但没有说明是制度、技术还是第三方时。',
      en: 'When the speaker says that “conditions were ripe” or “something carried us” without telling whether it was rules, technology or a third party.',
    },
    whenNotToUse: {
      zh: '能指明支撑来源的，用二级编码。带考核后果的上级要求是“纵向压力”，不是推力。本级为合作投入的钱、人、关系，如果分析的是资源供给，编入“需求—供给”编码本，需要时可与推力并用。',
      en: 'Where the support can be named use the second-level codes. A demand from above with consequences is “Vertical pressure”, not push. Money, staff and ties that a city puts in, if resources are the question, belong to Needs and supply; both may be applied.',
    },
    example: {
      zh: '“前几年想做做不了，现在是什么都现成了，顺水推舟。”',
      en: '“A few years ago we wished to and couldn’t; now everything is in place and we just go with the current.”',
    },
  },
  children: [
    {
      slug: 'push.institutions-and-ideas',
      name: { zh: '制度与理念', en: 'Institutions and ideas' },
      color: '#33a182',
      key: '5',
      definition: {
        brief: {
          zh: '统一标准、协议、规划、联席机制，以及“以人民为中心”等共享理念对合作的支撑。',
          en: 'Common standards, agreements, plans, joint meetings and shared ideas of service that carry cooperation.',
        },
        full: {
          zh: '正式或稳定的规则——统一的事项编码与办事标准、合作协议、区域规划、立法、联席会议、授权文书——以及被行动者接受的服务理念，为合作提供依据、减少谈判。判断要点是规则或观念使事情“有章可循”或“理直气壮”。',
          en: 'Formal or settled rules (uniform item codes and standards, agreements, regional plans, legislation, joint meetings, letters of authority) and ideas of service that actors have made their own give cooperation a basis and spare bargaining. The test is that a rule or idea makes the thing orderly, or lets people do it with a good conscience.',
        },
        whenToUse: {
          zh: '受访者说“有了这张纸就敢收了”“标准是省里统一的，不用一家一家谈”“我们一直讲最多跑一次”等，且制度或观念确实起了作用时。',
          en: 'For “with that paper we dared to accept applications”, “the standard is provincial, no need to negotiate one by one”, “at most one visit has been our creed for years”, where the rule or idea really did something.',
        },
        whenNotToUse: {
          zh: '文件只是派任务、定时限的，编入“纵向压力”。协议签了就搁置、只用来证明做过的，编入“留痕”。规则含混或互相冲突而费时费力的，编入“交易成本”；因规则没有划清责任而不敢办的，编入“责任风险”。',
          en: 'A document that only sets tasks and dates is “Vertical pressure”. An agreement signed and shelved, proof of having done something, is “Mark”. Vague or conflicting rules that cost time are “Transaction cost”; rules that leave liability open and so keep people from acting are “Liability risk”.',
        },
        example: {
          zh: '“事项名称、材料、时限都是省里统一编的码，我们两个市坐下来不用再对了。”',
          en: '“Item names, documents and time limits carry one provincial code; our two cities had nothing left to reconcile.”',
        },
      },
      children: [],
    },
    {
      slug: 'push.market-actors',
      name: { zh: '市场主体', en: 'Market actors' },
      color: '#74d4ab',
      key: null,
      definition: {
        brief: {
          zh: '企业、银行、商会、邮政等出钱出人出技术，帮助合作办成。',
          en: 'Firms, banks, chambers and carriers lend money, hands or technology to make cooperation work.',
        },
        full: {
          zh: '市场主体和社会组织因自身利益或乡情参与合作的组织与运行：银行代跑材料、设备商先行打通表单、商会出租金、邮政驻点转递、人力资源公司集中代办。判断要点是它们“做了事”，分担了本应由政府承担的成本。',
          en: 'Firms and associations, for profit or out of home ties, take part in arranging or running cooperation: banks carry documents, vendors connect forms ahead of any contract, a chamber pays rent, the post office keeps a desk, agents file in batches. The test is that they did something and bore a cost that would otherwise be the government’s.',
        },
        whenToUse: {
          zh: '受访者说明某一市场主体具体做了什么、并因此办成或办快了时；助力撤出后合作随之停摆的，也编入并加备注。',
          en: 'When the speaker tells what a market actor did and that something was achieved or sped up by it; also, with a note, when cooperation stopped once that help was withdrawn.',
        },
        whenNotToUse: {
          zh: '市场主体只是提要求、发牢骚的，编入“外部压力”。政府想得到企业投资的，编入“发展引力”。系统本身的功能，编入“信息技术”；政府花钱购买服务的，编入“财政供给”。',
          en: 'If they only demand or complain, use “External pressure”. Government’s hope for investment is “Development attraction”. What a system can do is “Information technology”; services that government pays for are “Financial supply”.',
        },
        example: {
          zh: '“材料是银行的客户经理替我们两边跑的，他要放贷款，他比我们积极。”',
          en: '“The bank’s account managers ran the papers between us; they want to make the loan, they are keener than we are.”',
        },
      },
      children: [],
    },
    {
      slug: 'push.information-technology',
      name: { zh: '信息技术', en: 'Information technology' },
      color: '#4eb67c',
      key: '6',
      definition: {
        brief: {
          zh: '平台、数据共享、电子证照、身份认证、自助终端使异地办理成为可能。',
          en: 'Platforms, shared data, electronic certificates, authentication and terminals make service at a distance possible.',
        },
        full: {
          zh: '信息技术设施与数据能力对合作的支撑，包括统一平台与身份认证、数据核验接口、电子证照互认、电子印章、自助终端、全程网办。判断要点是技术确实减少了跑动、材料或协调，且受访者讲到了效果。',
          en: 'The support that technical systems and data give: unified platforms and authentication, verification interfaces, mutually recognised electronic certificates and seals, terminals, fully online procedures. The test is that technology really saved trips, papers or coordination, and the speaker tells of the effect.',
        },
        whenToUse: {
          zh: '“脸一刷材料就带出来”“机器上四十分钟打出执照”等讲技术产生实效的段落。',
          en: 'For passages that tell of effects: “a look at the camera and the papers fill themselves in”, “the machine printed the licence in forty minutes”.',
        },
        whenNotToUse: {
          zh: '系统不通、账号繁多、接口太贵的，编入“交易成本”；不愿共享数据的态度，编入“闭合式行政思维”；怕数据出事的，编入“责任风险”。统一事项标准虽由平台承载，谈的是规则的，编入“制度与理念”。',
          en: 'Unconnected systems, too many accounts and dear interfaces are “Transaction cost”; unwillingness to share data is “Closed-administration thinking”; fear of data mishaps is “Liability risk”. Uniform standards, though carried by a platform, are “Institutions and ideas” where the rule is meant.',
        },
        example: {
          zh: '“同一个省的平台，人脸一扫，资料自己就出来了，比办本地的还快。”',
          en: '“It is one provincial platform: scan the face and the data come up by themselves, quicker than our own local business.”',
        },
      },
      children: [],
    },
  ],
};
