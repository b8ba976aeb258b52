import type { BuiltinCode } from '../builtin-codebook.ts';

export const resistance: BuiltinCode = {
  slug: 'resistance',
  name: { zh: '阻力', en: 'Resistance' },
  color: '#c73572',
  key: null,
  definition: {
    brief: {
      zh: '妨碍合作发生、深入或持续的反向力。',
      en: 'The counter-force that keeps cooperation from starting, deepening or lasting.',
    },
    full: {
      zh: '抵消引力、压力和推力的因素。按性质分三种：做起来太费（交易成本）、认为不该我做（闭合式行政思维）、做了怕担责（责任风险）。三者的对策不同，因此编码时应尽量分开：降低成本、改变观念、明确责任各有所指。',
      en: 'What offsets attraction, pressure and push. Three kinds: it costs too much (transaction cost), it is not ours to do (closed-administration thinking), we may be blamed (liability risk). They call for different remedies (lower the cost, change the view, settle liability), so keep them apart wherever possible.',
    },
    whenToUse: {
      zh: '受访者只说“推不动”“难”，没有说明难在哪里；或三种阻力纠缠在同一句话中、无法切分时。',
      en: 'When the speaker says only that “it would not move” or “it is hard”, or when the three kinds are so entangled in one sentence that they cannot be cut apart.',
    },
    whenNotToUse: {
      zh: '说出了难在何处的，用二级编码。上级明知而不问的，编入“孔洞”；行动者因阻力而退缩、敷衍的行为，另编“角色偏差”编码本。没有需求、没有量，不是阻力。',
      en: 'Where the difficulty is told, use the second-level codes. What superiors know and leave unasked is “Hole”; withdrawal or going through the motions is coded in Role deviation as well. Lack of demand is not resistance.',
    },
    example: {
      zh: '“开了三次会，还是推不动，大家也都说不上来卡在谁那儿。”',
      en: '“Three meetings and it still would not budge, and nobody could say with whom it was stuck.”',
    },
  },
  children: [
    {
      slug: 'resistance.transaction-cost',
      name: { zh: '交易成本', en: 'Transaction cost' },
      color: '#e6688d',
      key: '7',
      definition: {
        brief: {
          zh: '寻找、谈判、协调、对接和维持合作所花的时间、人力与钱。',
          en: 'The time, hands and money spent on finding, bargaining, coordinating, connecting and keeping up cooperation.',
        },
        full: {
          zh: '合作双方为达成和履行合作付出的额外成本：反复谈判、逐项对标、标准不一、系统不通、账号繁多、跨部门会签、培训、邮寄、走函。判断要点是“愿意做，但太费”，付出的是时间、精力、经费，而不是责任或立场。',
          en: 'The extra cost of reaching and carrying out cooperation: repeated bargaining, reconciling item by item, differing standards, unconnected systems, many accounts, countersignatures, training, postage, official letters. The test is “willing, but too costly”: what is spent is time, effort and money, not blame or principle.',
        },
        whenToUse: {
          zh: '讲到具体的耗费，如十一个电话、十几天走函、一个接口几十万，并说明它妨碍了合作时。',
          en: 'For concrete expense (eleven phone calls, a fortnight of official letters, several hundred thousand for an interface) that held cooperation back.',
        },
        whenNotToUse: {
          zh: '以“不归我管”“数据是我的”为由拒绝的，编入“闭合式行政思维”；怕出错被追究的，编入“责任风险”。成本高而上级又不过问的环节，可同时编“孔洞”之“高成本环节”。',
          en: 'Refusals on the ground that “it is not ours” or “the data are mine” are “Closed-administration thinking”; fear of being held to account is “Liability risk”. A costly step that superiors leave unasked may be coded “Costly step” under Hole as well.',
        },
        example: {
          zh: '“两边的申请书格式不一样，对一项要来回半个月，一百项你算算。”',
          en: '“The two application forms differ; one item takes half a month of back and forth. Work out a hundred.”',
        },
      },
      children: [],
    },
    {
      slug: 'resistance.closed-administration',
      name: { zh: '闭合式行政思维', en: 'Closed-administration thinking' },
      color: '#dd4c5e',
      key: '8',
      definition: {
        brief: {
          zh: '以行政边界为限看待职责、数据和服务对象，认为界外的事不归己管。',
          en: 'Duties, data and the public are seen as ending at one’s own boundary; what lies beyond is not one’s business.',
        },
        full: {
          zh: '“一亩三分地”式的观念：谁的户口谁管，本地财政只服务本地人，数据是自家资产，税源和企业不能外流，别的部门、别的城市的事不算我的工作。判断要点是拒绝的理由是归属和立场，即使不花成本、不担责任也不愿做。',
          en: 'A mind-set of the walled garden: each cares for those registered with it, local money is for local people, data are family property, tax base and firms must not leave, the business of another bureau or city does not count as my work. The test is that the refusal rests on belonging and principle and would stand even if it cost nothing and risked nothing.',
        },
        whenToUse: {
          zh: '出现“凭什么”“不归我们”“给人家干活”“数据为什么给你”等表述，或以属地、条块为由不配合时。',
          en: 'For “why should we”, “not ours”, “working for others”, “why give you my data”, or non-cooperation on grounds of territory or line of command.',
        },
        whenNotToUse: {
          zh: '说“没人手”“太麻烦”的，编入“交易成本”；说“出了事谁负责”的，编入“责任风险”。法律明确规定属地办理、窗口只是依法拒绝的，不编，可写备忘录。',
          en: '“No hands”, “too much trouble” is “Transaction cost”; “who answers if it goes wrong” is “Liability risk”. Where the law itself requires local handling and the clerk only obeys it, do not code; write a memo.',
        },
        example: {
          zh: '“市财政养的窗口，凭什么给外市的人干活？”',
          en: '“The city’s budget feeds this window; why should it work for people of another city?”',
        },
      },
      children: [],
    },
    {
      slug: 'resistance.liability-risk',
      name: { zh: '责任风险', en: 'Liability risk' },
      color: '#ce5ea0',
      key: '9',
      definition: {
        brief: {
          zh: '担心授权不清、材料不实、数据泄露而被追究，因此不敢办、少办。',
          en: 'Fear of being held to account for unclear authority, false documents or leaked data, so that one does little or nothing.',
        },
        full: {
          zh: '跨域办理把受理与审批分到两地，错了由谁承担不清楚：形式审查与实质审查的界线、委托与授权的效力、假材料、错发证、个人信息泄露、审计追责。判断要点是“怕”，而且怕的是法律或纪律后果。',
          en: 'Service across boundaries splits acceptance from approval and leaves open who answers for mistakes: where formal examination ends, what a delegation is worth, forged papers, certificates wrongly issued, leaked personal data, audits. The test is fear, and of legal or disciplinary consequences.',
        },
        whenToUse: {
          zh: '出现“出了事算谁的”“文件不替他坐牢”“不敢收”等说法，或以案例警示为由收紧受理时。',
          en: 'For “who takes the blame”, “the document won’t go to jail for him”, “we dare not accept it”, or intake tightened after a warning case.',
        },
        whenNotToUse: {
          zh: '怕考核落后、挨批评的，编入“纵向压力”；单纯嫌核验费事的，编入“交易成本”。因怕担责而养成少做少错的习惯，且经历过惩罚或白费力的，另编“角色负强化”。',
          en: 'Fear of a poor score or a scolding is “Vertical pressure”; mere annoyance at verification is “Transaction cost”. A habit of doing less to err less, grown from punishment or wasted effort, is coded “Negative reinforcement” as well.',
        },
        example: {
          zh: '“收了，后面查出来是假的，算收件的还是算审批的？”',
          en: '“Say we accept it and it turns out forged: is that on the one who received it or the one who approved it?”',
        },
      },
      children: [],
    },
  ],
};
