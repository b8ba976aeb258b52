import type { BuiltinCode } from '../builtin-codebook.ts';

export const pressure: BuiltinCode = {
  slug: 'pressure',
  name: { zh: '压力', en: 'Pressure' },
  color: '#f08f08',
  key: null,
  definition: {
    brief: {
      zh: '别人的要求、比较或催促，使不合作要付出代价。',
      en: 'The demands, comparisons or urging of others, which make it costly not to cooperate.',
    },
    full: {
      zh: '行动者之外的主体以要求、考核、排名、比较、投诉等方式，使“不做”或“做得慢”产生代价，从而推动合作。按来源分三种：来自上级的是纵向压力，来自同级城市的是横向压力，来自企业和公众的是外部压力。',
      en: 'Others make it costly to do nothing or to be slow, by demands, assessments, rankings, comparison or complaints, and so move a government to cooperate. Three sources: the higher level (vertical), peer cities (horizontal), firms and the public (external).',
    },
    whenToUse: {
      zh: '受访者笼统说“压力大”“逼出来的”“不得不做”，又听不出压力来自谁时。',
      en: 'When the speaker says in general that there was “a lot of pressure” or that they were “forced into it”, and the source cannot be told.',
    },
    whenNotToUse: {
      zh: '能判断来源时用二级编码；一段话里有两个来源的，同时用两个二级编码，不用本编码代替。主动争取好处的，编入“引力”；因怕出事而不做的，方向相反，编入“责任风险”。',
      en: 'Where the source is known use the second-level codes; with two sources in one passage use both, not this one instead. Seeking a gain is “Attraction”; fear that keeps one from acting works the other way and is “Liability risk”.',
    },
    example: {
      zh: '“说到底是逼出来的，不逼谁会给自己找这个事？”',
      en: '“In the end we were forced into it; who would go looking for this kind of work?”',
    },
  },
  children: [
    {
      slug: 'pressure.vertical',
      name: { zh: '纵向压力', en: 'Vertical pressure' },
      color: '#d47728',
      key: '2',
      definition: {
        brief: {
          zh: '上级以任务、时限、考核、通报、领导批示推动合作。',
          en: 'The higher level drives cooperation by tasks, deadlines, assessment, public criticism or leaders’ instructions.',
        },
        full: {
          zh: '上级党委政府、主管部门或本级主要领导向下传导的要求，带有时限、指标或后果：专项考核、红黄绿灯、季度通报、约谈、督查、批示、倒排工期。判断要点是有一个“上面”，而且不照办会有后果。',
          en: 'Demands handed down by superior party and government bodies, line ministries or the city’s own top leaders, with a deadline, a figure or a consequence: special assessments, traffic lights, quarterly circulars, being called in, inspections, written instructions, schedules counted backwards. The test is that there is an “above” and that disregarding it has consequences.',
        },
        whenToUse: {
          zh: '受访者谈到上级下任务、要数字、限时间、打分通报，以及由此带来的动作时；上级关注减退、压力消失后工作放松的反向描述也编入，并在备注里写明“压力减弱”。',
          en: 'When superiors set tasks, want figures, fix dates, score and name, and for what follows from it. Passages saying that work slackened once attention from above was gone are coded here too, with a note “pressure receding”.',
        },
        whenNotToUse: {
          zh: '上级提供的标准、清单、平台使事情变得可行的，分别编入“制度与理念”和“信息技术”。上级排名引起的与同级的攀比，编入“横向压力”；为得到上级赏识而争先的，编入“晋升引力”。只讲考核看什么材料、不讲其催逼作用的，编入“留痕”之“考核台账”。',
          en: 'Standards, lists and platforms from above that make things doable are “Institutions and ideas” or “Information technology”. Rivalry with peers set off by a ranking is “Horizontal pressure”; seeking favour is “Promotion attraction”. A passage that only says which files are assessed, not that they press, is “Assessment file” under Mark.',
        },
        example: {
          zh: '“季度通报分红黄绿，挂了黄的要到省里去说明情况。”',
          en: '“The quarterly circular is red, yellow or green; whoever gets yellow goes to the province to explain.”',
        },
      },
      children: [],
    },
    {
      slug: 'pressure.horizontal',
      name: { zh: '横向压力', en: 'Horizontal pressure' },
      color: '#edb161',
      key: '3',
      definition: {
        brief: {
          zh: '同级城市的进展、排名或邀约，使自己不能不跟。',
          en: 'The progress, rank or request of peer cities leaves one no choice but to follow.',
        },
        full: {
          zh: '来自没有隶属关系的同级政府的压力：别人签了、别人先做成了、别人在排名上压过自己，或对方找上门来不便拒绝。核心是“比”和“面子”，参照对象是同级。',
          en: 'Pressure from governments of equal rank: others have signed, were first, rank higher, or come asking in a way that is awkward to refuse. Its core is comparison and face; the reference is a peer.',
        },
        whenToUse: {
          zh: '出现“人家能签我们为什么不能”“就差我们”“隔壁多挂了几个”一类的说法时；领导以同级为参照来问责的，同时编“纵向压力”。',
          en: 'For words like “if they can sign, why can’t we”, “we were the only one missing”, “next door put up four more”. Where a leader calls to account with a peer as the yardstick, code “Vertical pressure” as well.',
        },
        whenNotToUse: {
          zh: '没有同级参照、只有上级指标的，编入“纵向压力”。希望靠近对方、从对方得到资源的，编入“发展引力”。学到对方的做法、照搬其制度的，编入“制度与理念”。',
          en: 'With a target from above and no peer in view, use “Vertical pressure”. The wish to get near a partner and its resources is “Development attraction”. Learning a peer’s way of working or copying its rules is “Institutions and ideas”.',
        },
        example: {
          zh: '“他们一口气签了二十几个，我们才七个，会上坐着都难受。”',
          en: '“They had signed twenty-odd in one go and we had seven; it hurt to sit in that meeting.”',
        },
      },
      children: [],
    },
    {
      slug: 'pressure.external',
      name: { zh: '外部压力', en: 'External pressure' },
      color: '#b16f25',
      key: '4',
      definition: {
        brief: {
          zh: '企业和公众以诉求、投诉、提案、舆论推动合作。',
          en: 'Firms and the public press for cooperation by requests, complaints, motions or public opinion.',
        },
        full: {
          zh: '行政体系之外的主体——企业、办事群众、人大代表和政协委员、行业协会、媒体——向政府提出要求并使其必须回应。判断要点是有具体的提出者和要求，政府因此采取或改变了行动。',
          en: 'Those outside the administration (firms, applicants, deputies and members of consultative conferences, trade associations, the media) put demands to government that it must answer. The test is a concrete claimant with a concrete demand, on which government acted or changed its course.',
        },
        whenToUse: {
          zh: '12345工单、窗口争执、提案答复、协会联名信、媒体曝光等引起了政府回应时；要求提出后没有结果的也可编入，并在备注里写明“未回应”。',
          en: 'When a hotline ticket, a quarrel at the window, a motion, a joint letter or a report in the media made government respond. A demand that came to nothing may be coded too, with a note “no response”.',
        },
        whenNotToUse: {
          zh: '只说群众有需要、没有人提出要求的，编入“社会需求”。企业、银行、商会亲自出力促成合作的，编入“市场主体”。担心被群众起诉、担责而不敢办的，编入“责任风险”。',
          en: 'A need that nobody has voiced as a demand is “Social needs”. Firms, banks or chambers that do part of the work themselves are “Market actors”. Fear of being sued, which keeps one from acting, is “Liability risk”.',
        },
        example: {
          zh: '“他当场打了12345，工单转下来，第二个星期那个事项就通了。”',
          en: '“He called the hotline on the spot; the ticket came down to us, and a week later that item worked.”',
        },
      },
      children: [],
    },
  ],
};
