import type { BuiltinCodebook } from './builtin-codebook.ts';

export const needsAndSupply: BuiltinCodebook = {
  slug: 'needs-and-supply',
  name: { zh: '需求—供给', en: 'Needs and supply' },
  description: {
    zh:
      '回答“谁需要合作，拿什么来合作”。需求分社会、区域、组织三类，供给分财政、行政、人际关系三类；每一类都可以在合作广度、合作联结、合作程度三个层面上解读，层面用关联标明，不另设编码。' +
      '一段话同时讲到需求和供给不匹配的，两边都编。示例引文均为编写，非真实访谈。',
    en:
      'Answers the question of who needs cooperation and what it is made with. Needs are social, regional or organisational; supply is financial, administrative or of personal relationships. ' +
      'Each can be read at the levels of breadth, connection and degree; the level is given by a link, not by a code of its own. ' +
      'Where a passage tells of needs and supply that do not match, code both. The example quotations were composed for this codebook and are not from real interviews.',
  },
  codes: [
    {
      slug: 'needs',
      name: { zh: '需求', en: 'Needs' },
      color: '#b13311',
      key: '1',
      definition: {
        brief: {
          zh: '社会、区域或组织对合作的客观需要。',
          en: 'What society, the region or the organisation objectively requires of cooperation.',
        },
        full: {
          zh: '合作所要满足的需要，无论是否已经被提出、是否构成压力。按主体分：群众和企业的是社会需求，区域一体化的是区域需求，部门自身完成职责的是组织需求。',
          en: 'What cooperation is to satisfy, whether or not it has been voiced or presses on anyone. By whose need it is: of citizens and firms (social), of integration (regional), of a bureau in doing its own work (organisational).',
        },
        whenToUse: {
          zh: '受访者谈“有没有需要”“量大不大”，但主体不明或三类并提时。',
          en: 'When the speaker asks whether there is need and how much, with no clear bearer or all three at once.',
        },
        whenNotToUse: {
          zh: '主体明确的用二级编码。需求已转为投诉、要求的，另编“外部压力”；转为本地收益考虑的，另编“发展引力”。',
          en: 'With a clear bearer use the second-level codes. A need that has become a complaint or demand is coded “External pressure” as well; one that figures as the city’s own gain, “Development attraction”.',
        },
        example: {
          zh: '“先要问有没有需要，没有需要，签一百个也是纸。”',
          en: '“First ask whether anyone needs it; without need a hundred agreements are paper.”',
        },
      },
      children: [
        {
          slug: 'needs.social',
          name: { zh: '社会需求', en: 'Social needs' },
          color: '#db795b',
          key: '2',
          definition: {
            brief: {
              zh: '群众和企业跨地区办事的需要。',
              en: 'The need of citizens and firms to get things done across boundaries.',
            },
            full: {
              zh: '由人口流动、通勤、就学就医、企业跨区经营产生的办事需要，包括需要什么事项、数量多少、清单是否对得上。',
              en: 'Needs that arise from migration, commuting, schooling, medical care and firms working in several places: which items, how many, and whether the list meets them.',
            },
            whenToUse: {
              zh: '讲到流动人口规模、办件来源、群众真正要办而清单没有的事项时。',
              en: 'For the size of flows, where cases come from, and what people want but the list lacks.',
            },
            whenNotToUse: {
              zh: '需要已被当面提出并迫使政府回应的，编入“外部压力”（可并用）。由规划或战略提出的需要，编入“区域需求”。',
              en: 'A need voiced so that government had to respond is “External pressure” (both may apply). A need stated by plans or strategies is “Regional needs”.',
            },
            example: {
              zh: '“他要的你没有，你有的他不要。”',
              en: '“What he wants you don’t have; what you have he doesn’t want.”',
            },
          },
          children: [],
        },
        {
          slug: 'needs.regional',
          name: { zh: '区域需求', en: 'Regional needs' },
          color: '#d65141',
          key: '3',
          definition: {
            brief: {
              zh: '都市圈、对口合作、省际边界等区域发展对合作的需要。',
              en: 'What metropolitan areas, paired assistance, borderlands and other regional development require.',
            },
            full: {
              zh: '从区域整体出发的需要：产业分工与转移、要素流动、一体化规划、边界地区的公共服务衔接。主体是“两地之间”或更大的区域，而不是某个办事人。',
              en: 'Needs seen from the region as a whole: division and relocation of industry, moving of factors, integration plans, linked services in borderlands. The bearer is the space between two cities or beyond, not an applicant.',
            },
            whenToUse: {
              zh: '讲到产业链两端、同城化、边界村镇共用设施、国家战略对接等需要时。',
              en: 'For the two ends of a supply chain, living as one city, border villages sharing facilities, linking to national strategies.',
            },
            whenNotToUse: {
              zh: '规划作为规则支撑了合作的，编入“制度与理念”；作为任务压下来的，编入“纵向压力”。本地盘算自身收益的，编入“发展引力”（可并用）。',
              en: 'A plan that carries cooperation as a rule is “Institutions and ideas”; handed down as a task, “Vertical pressure”. A city counting its own gain is “Development attraction” (both may apply).',
            },
            example: {
              zh: '“一条路左边是一个省，右边是另一个省，路灯坏了要开两个会。”',
              en: '“Left of the road is one province, right of it another; when a street lamp fails it takes two meetings.”',
            },
          },
          children: [],
        },
        {
          slug: 'needs.organisational',
          name: { zh: '组织需求', en: 'Organisational needs' },
          color: '#c37648',
          key: '4',
          definition: {
            brief: {
              zh: '部门为履行职责、完成任务、维持自身地位而对合作的需要。',
              en: 'What a bureau needs of cooperation in order to do its duty, meet its targets or keep its standing.',
            },
            full: {
              zh: '政务服务部门自身的需要：完成指标、减轻窗口负担、获得授权和数据、证明机构存在的价值、争取编制经费。',
              en: 'Needs of the service bureau itself: meeting targets, easing the load at windows, obtaining authority and data, proving its worth, winning posts and funds.',
            },
            whenToUse: {
              zh: '受访者从“我们局”“我们窗口”的立场讲需要对方做什么、需要合作来解决什么内部问题时。',
              en: 'When the speaker says from the standpoint of “our bureau” or “our window” what is needed of the other side or which internal problem cooperation solves.',
            },
            whenNotToUse: {
              zh: '个人前途编入“晋升引力”；上级施压本身编入“纵向压力”；为完成指标而做的表面动作，另编“留痕”。',
              en: 'Personal prospects are “Promotion attraction”; pressure from above as such is “Vertical pressure”; a show put on to meet a target is coded “Mark” as well.',
            },
            example: {
              zh: '“我们这个局是新成立的，总要有一两样别人没有的东西。”',
              en: '“Our bureau is new; we need one or two things that others don’t have.”',
            },
          },
          children: [],
        },
      ],
    },
    {
      slug: 'supply',
      name: { zh: '供给', en: 'Supply' },
      color: '#4fbceb',
      key: '5',
      definition: {
        brief: {
          zh: '政府为合作投入的财政、行政和人际资源。',
          en: 'The money, administrative means and personal ties put into cooperation.',
        },
        full: {
          zh: '合作得以建立和维持所依靠的资源投入，以及投入的不足。按资源性质分：钱是财政供给，人员、权限、机构和流程是行政供给，私人交情与熟人网络是人际关系供给。',
          en: 'The resources on which cooperation is built and kept up, and their lack. By kind: money is financial; staff, authority, organisation and procedure are administrative; acquaintance and trust between persons are personal-relationship supply.',
        },
        whenToUse: {
          zh: '受访者笼统谈“投入”“力度”“资源跟不上”，无法区分种类时。',
          en: 'When the speaker mentions “input”, “strength” or “resources that don’t keep up” with no kind to be told.',
        },
        whenNotToUse: {
          zh: '种类明确的用二级编码。第三方而非政府投入的，编入“市场主体”；系统能力编入“信息技术”。',
          en: 'Where the kind is clear use the second-level codes. Input of third parties is “Market actors”; what systems can do is “Information technology”.',
        },
        example: {
          zh: '“说是重点工作，可投入一点没加。”',
          en: '“A priority, they say, yet nothing was added to do it with.”',
        },
      },
      children: [
        {
          slug: 'supply.financial',
          name: { zh: '财政供给', en: 'Financial supply' },
          color: '#2297ba',
          key: '6',
          definition: {
            brief: {
              zh: '为合作安排的经费及其分担、缺口。',
              en: 'Funds set aside for cooperation, how they are shared, where they fall short.',
            },
            full: {
              zh: '专项经费、邮寄费、系统建设费、派驻补助、租金等的来源与分担，也包括没有科目、经费用错地方或断供的情形。',
              en: 'The source and sharing of special funds, postage, system costs, allowances and rent, and also missing budget lines, money spent elsewhere, funding that stopped.',
            },
            whenToUse: {
              zh: '讲到谁出钱、出多少、够不够、花在哪里时。',
              en: 'For who pays, how much, whether it is enough, what it went on.',
            },
            whenNotToUse: {
              zh: '只说费事费时、不涉及经费来源的，编入“交易成本”。企业、商会出的钱，编入“市场主体”。',
              en: 'Trouble and time without a question of funds is “Transaction cost”. Money from firms or chambers is “Market actors”.',
            },
            example: {
              zh: '“给外市花钱，走哪个科目？没有科目。”',
              en: '“Spending on another city: under which budget line? There is none.”',
            },
          },
          children: [],
        },
        {
          slug: 'supply.administrative',
          name: { zh: '行政供给', en: 'Administrative supply' },
          color: '#87d6e6',
          key: '7',
          definition: {
            brief: {
              zh: '为合作配置的人员、编制、权限、机构与流程。',
              en: 'Staff, posts, authority, units and procedures allotted to cooperation.',
            },
            full: {
              zh: '专窗与专班、派驻人员、编制、授权、领导注意力、部门配合、业务培训等行政资源的多少与变化。',
              en: 'How much there is, and how it changes, of special windows and teams, posted staff, posts, delegated authority, leaders’ attention, other bureaux’ help and training.',
            },
            whenToUse: {
              zh: '讲到几个人在管、谁有权限、牵头部门喊不喊得动、领导是否在会上提时。',
              en: 'For how many people are on it, who has authority, whether the lead bureau can move the others, whether leaders raise it in meetings.',
            },
            whenNotToUse: {
              zh: '规则、协议、标准编入“制度与理念”。角色该做而没做的判断，编入“角色弱化”；本码只记资源多少。',
              en: 'Rules, agreements and standards are “Institutions and ideas”. The judgement that a role was not performed is “Role weakness”; this code only records the resource.',
            },
            example: {
              zh: '“管这个的科两个人，到县里能分出半个就不错了。”',
              en: '“Two people in the section; in a county you are lucky to get half of one.”',
            },
          },
          children: [],
        },
        {
          slug: 'supply.personal-relationship',
          name: { zh: '人际关系供给', en: 'Personal-relationship supply' },
          color: '#5591c9',
          key: '8',
          definition: {
            brief: {
              zh: '靠熟人、挂职、老乡、私交维系的合作。',
              en: 'Cooperation kept going by acquaintance, secondment, home ties or friendship.',
            },
            full: {
              zh: '办事人员或官员之间的私人联系所提供的信任与便利：挂职结下的交情、窗口之间的微信、老乡关系；也包括人走线断的情形。',
              en: 'Trust and ease that come from personal contact between clerks or officials: bonds from a secondment, chats between windows, people from the same place; also the line that broke when someone left.',
            },
            whenToUse: {
              zh: '讲到“一个电话就通”“人熟”“他调走以后就慢了”等情形时。',
              en: 'For “one call and it moved”, “we know each other”, “it slowed down once he was transferred”.',
            },
            whenNotToUse: {
              zh: '制度化的联席会、联络员编入“行政供给”或“制度与理念”。商会、老乡会作为组织出力的，编入“市场主体”。',
              en: 'Institutional joint meetings and liaison officers are “Administrative supply” or “Institutions and ideas”. A chamber or home association acting as a body is “Market actors”.',
            },
            example: {
              zh: '“他在我们这儿挂过职，一个电话下午就动。”',
              en: '“He was once seconded to us; one call and it moved that afternoon.”',
            },
          },
          children: [],
        },
      ],
    },
  ],
};
