import type { BuiltinCodebook } from './builtin-codebook.ts';

/** The two halves of one relation between levels of government; the children mirror each other: what is easily shown, what is easily left. */
export const markAndHole: BuiltinCodebook = {
  slug: 'mark-and-hole',
  name: { zh: '留痕与孔洞', en: 'Mark and hole' },
  description: {
    zh:
      '回答“哪些环节做给上面看了，哪些环节上面没有看”。留痕是下级向上级发出“任务已完成”的信号；孔洞是上级为保护基层积极性，对政策的某一环节不加查验。' +
      '通常合作广度与合作联结留痕（可宣传、入考核、一次做成），合作程度落入孔洞（成本高、需持续、少考核），但这是待检验的判断，不是编码的依据：编码只看受访者说了什么，并用关联标明层面。' +
      '示例引文均为编写，非真实访谈。',
    en:
      'Answers the question of which steps were done for the higher level to see and which it did not look at. A mark is the signal of the lower level that the task is done; ' +
      'a hole is a step of the policy that the higher level leaves unexamined so as to spare the motivation of the grass roots. ' +
      'Breadth and connection are typically marked (publicised, assessed, done once) and degree falls into the hole (costly, continuing, rarely assessed), but that is a claim to be tested and no ground for coding: ' +
      'code what the speaker says and give the level by a link. The example quotations were composed for this codebook and are not from real interviews.',
  },
  codes: [
    {
      slug: 'mark',
      name: { zh: '留痕', en: 'Mark' },
      color: '#ebd455',
      key: '1',
      definition: {
        brief: {
          zh: '下级向上级发出“任务已完成”的信号。',
          en: 'The lower level signals to the higher level that the task is done.',
        },
        full: {
          zh: '下级政府选择容易被看见、容易被记录的动作来证明政策已经落实。留痕不等于造假：事情可能真做了，关键在于动作的取舍以“上面看得见”为准。信号由下向上，接收者是上级或其代理人（考核组、督查组、第三方评估）。',
          en: 'A lower government picks actions that are easy to see and to record, to prove that a policy has been carried out. A mark is not a forgery: the thing may really have been done; what matters is that it was chosen because it shows. The signal runs upward, to a superior or those acting for it (assessors, inspectors, evaluators).',
        },
        whenToUse: {
          zh: '受访者说明某个动作是做给上面看的、用来交差或证明的，而形式不属于下面三种，或三种混在一起时。',
          en: 'When the speaker says that an action was for those above to see, to hand in or to prove something, and its form is none of the three below or a mixture of them.',
        },
        whenNotToUse: {
          zh: '能辨认形式的，用二级编码。普通的信息公开、面向群众的告知，没有“交差”意味的，不编。上级不看的环节，编入“孔洞”。弄虚作假、背离本职的，另编“角色偏离”。',
          en: 'Where the form is plain, use the second-level codes. Ordinary publication and notices to the public with no sense of reporting up are not coded. Steps that superiors do not look at are “Hole”. Falsification or acting against one’s duty is coded “Role deviation” as well.',
        },
        example: {
          zh: '“做没做成另说，首先要让上面知道我们做了。”',
          en: '“Whether it works is another matter; first those above must know that we did it.”',
        },
      },
      children: [
        {
          slug: 'mark.publicity',
          name: { zh: '宣传报道', en: 'Publicity' },
          color: '#dcad2d',
          key: '2',
          definition: {
            brief: {
              zh: '以签约仪式、新闻、公众号、宣传片、名头来表明合作已成。',
              en: 'Ceremonies, news items, posts, films and catchy names show that cooperation exists.',
            },
            full: {
              zh: '通过公开传播形成的痕迹：签约仪式、揭牌、媒体报道、公众号推文、宣传片、“某某通”“首个”等命名。它的受众名义上是公众，实际信号常指向上级。',
              en: 'Traces made by publicity: signings, unveilings, press reports, posts, promotional films, brand names and “firsts”. The audience is nominally the public; the signal is often meant for those above.',
            },
            whenToUse: {
              zh: '讲到为报道而安排的场面、先有稿子后有业务、名头大于内容等情形时。',
              en: 'For scenes staged for coverage, press releases ahead of any business, names bigger than their content.',
            },
            whenNotToUse: {
              zh: '进入考核系统或档案的材料，编入“考核台账”；动作做完即止、与传播无关的，编入“一次性动作”。群众拿着报道来要求兑现的，编“外部压力”。',
              en: 'Material for assessment systems or files is “Assessment file”; an action that ends with itself and has nothing to do with coverage is “One-off act”. Citizens who hold up the report and demand delivery are “External pressure”.',
            },
            example: {
              zh: '“协议上午签，下午稿子就发了，系统是第二年才通的。”',
              en: '“Signed in the morning, in the news by the afternoon; the system was connected a year later.”',
            },
          },
          children: [],
        },
        {
          slug: 'mark.assessment-file',
          name: { zh: '考核台账', en: 'Assessment file' },
          color: '#cbbf83',
          key: '3',
          definition: {
            brief: {
              zh: '以报表、台账、截图、清单项数等可核验材料证明完成。',
              en: 'Returns, ledgers, screenshots and counts of items prove completion.',
            },
            full: {
              zh: '为考核、督查、评估准备的记录：月报与零报告、台账、照片、清单项数、协议份数、上传系统的佐证。痕迹的形态由考核指标决定，考什么就留什么。',
              en: 'Records made for assessment, inspection or evaluation: monthly and nil returns, ledgers, photographs, numbers of items and agreements, evidence uploaded to a system. The indicators shape the trace: what is scored is what is kept.',
            },
            whenToUse: {
              zh: '讲到台账怎么填、指标怎么凑、材料怎么上传，以及考核只认材料时。',
              en: 'For how ledgers are filled, figures made up to the mark, evidence uploaded, and for assessments that take nothing but papers.',
            },
            whenNotToUse: {
              zh: '考核、通报造成的紧迫感，编入“纵向压力”。考核没有覆盖的环节，编入“孔洞”之“未考核环节”。面向媒体的，编入“宣传报道”。',
              en: 'The urgency caused by assessment is “Vertical pressure”. A step that assessment does not cover is “Unassessed step” under Hole. What is meant for the media is “Publicity”.',
            },
            example: {
              zh: '“每个月二十五号报台账，没有件也要报，叫零报告。”',
              en: '“The ledger is due on the twenty-fifth; with no cases you still report. A nil return, they call it.”',
            },
          },
          children: [],
        },
        {
          slug: 'mark.one-off-act',
          name: { zh: '一次性动作', en: 'One-off act' },
          color: '#adb74d',
          key: '4',
          definition: {
            brief: {
              zh: '做一次就算完成的动作：签字、挂牌、开户、建群。',
              en: 'An action that counts as complete once done: a signature, a plaque, an account, a chat group.',
            },
            full: {
              zh: '以一个有明确终点的动作表明任务完成，此后无须再做：签协议、挂专窗牌、领账号、办第一件、开一次会。关键特征是动作本身易做、成本低，而且做完就能销号。',
              en: 'Completion is shown by an action with a clear end, after which nothing more is asked: signing, putting up a sign, collecting an account, handling the first case, holding a meeting. Its marks are ease, low cost, and that the task can be ticked off.',
            },
            whenToUse: {
              zh: '讲到验收前突击、签完即算、第一件办完再无第二件等情形时；后续停摆的部分另编“持续性运行”。',
              en: 'For rushes before an inspection, “signed is done”, a first case with no second. The standstill that follows is coded “Continuing operation” as well.',
            },
            whenNotToUse: {
              zh: '签约确实带来授权和办件的，是“制度与理念”，不是留痕。动作主要为了上新闻的，编入“宣传报道”。',
              en: 'If the signing really brought authority and cases it is “Institutions and ideas”, not a mark. If the act was mainly for the news, use “Publicity”.',
            },
            example: {
              zh: '“牌子是验收前一天晚上装的，第二天拍了照，就算设好了。”',
              en: '“The sign went up the night before the inspection; next day they took a picture and the window counted as set up.”',
            },
          },
          children: [],
        },
      ],
    },
    {
      slug: 'hole',
      name: { zh: '孔洞', en: 'Hole' },
      color: '#663da1',
      key: '5',
      definition: {
        brief: {
          zh: '上级为保护基层积极性，对政策的某一环节不加查验。',
          en: 'To spare the motivation of the grass roots, the higher level leaves a step of the policy unexamined.',
        },
        full: {
          zh: '上级知道或能够知道某一环节没有落实，但体谅基层的人力、经费和处境，选择不查、不考、不追问，于是政策在此留下空白。孔洞由上下两级共同维持：上级不看，下级不报。判断要点是“没有查验”加上“环节没有落实”，只有后者的，可能只是阻力。',
          en: 'The higher level knows or could know that a step is not carried out but, considerate of hands, money and circumstances below, chooses not to inspect, score or ask; the policy has a gap there. Both levels keep it open: one does not look, the other does not tell. The test is “not examined” together with “not carried out”; the latter alone may be mere resistance.',
        },
        whenToUse: {
          zh: '受访者谈到上下级的默契、体谅、“睁一只眼闭一只眼”，但没有指明落空的是哪一类环节时。',
          en: 'When the speaker tells of tacit understanding, of consideration, of one eye closed, without saying which kind of step fell through.',
        },
        whenNotToUse: {
          zh: '能指明环节性质的，用二级编码。上级确实查了而下级没做好的，不是孔洞；单纯办不动的，编入“阻力”各码；上级不关心、也无人需要的事项，不编。',
          en: 'Where the kind of step is plain, use the second-level codes. A step that was examined and found wanting is no hole; what merely cannot be done belongs to Resistance; items that nobody above or below cares for are not coded.',
        },
        example: {
          zh: '“上面也晓得下面就这几个人，逼急了真办的也没心思办了。”',
          en: '“They know up there how few we are; push too hard and even what gets done would stop.”',
        },
      },
      children: [
        {
          slug: 'hole.costly-step',
          name: { zh: '高成本环节', en: 'Costly step' },
          color: '#a67cd1',
          key: '6',
          definition: {
            brief: {
              zh: '因花钱花人太多而落空、上级也不追问的环节。',
              en: 'A step that fell through because it takes too much money or staff, and that superiors do not press for.',
            },
            full: {
              zh: '系统对接、邮寄、人员派驻、逐项对标等投入大的环节没有做，或用便宜的办法替代，而上级没有要求补上。',
              en: 'Steps that need large outlays (connecting systems, postage, posted staff, item-by-item reconciliation) were not done or were replaced by something cheap, and nobody above asked for them.',
            },
            whenToUse: {
              zh: '受访者既讲到成本，又讲到没有人过问或被容许从简时；可与“交易成本”“财政供给”并用。',
              en: 'When the speaker mentions both the cost and that nobody asked, or that a makeshift was tolerated. May go with “Transaction cost” or “Financial supply”.',
            },
            whenNotToUse: {
              zh: '只讲成本高、正在想办法解决或上级正在督促的，只编“交易成本”。做成后维持不下去的，编入“持续性运行”。',
              en: 'Only the cost, with efforts under way or superiors pressing: “Transaction cost” alone. Done once but not kept up: “Continuing operation”.',
            },
            example: {
              zh: '“接口一家十几万，一年四十件，没人批，也没人问，就一直靠账号登。”',
              en: '“An interface costs well over a hundred thousand for forty cases a year; nobody approves it and nobody asks, so we go on logging in by hand.”',
            },
          },
          children: [],
        },
        {
          slug: 'hole.continuing-operation',
          name: { zh: '持续性运行', en: 'Continuing operation' },
          color: '#795bce',
          key: '7',
          definition: {
            brief: {
              zh: '启动之后的日常运行、更新、维护无人过问而停摆。',
              en: 'After the start, daily running, updating and upkeep lapse and nobody asks.',
            },
            full: {
              zh: '合作建立后需要长期投入的部分——账号维护、人员培训、文件转发、联络群、联席会、清单更新——在最初的动作完成后逐渐停止，而上级不再查看。',
              en: 'What needs lasting effort once cooperation is set up (accounts, training, passing documents on, contact groups, joint meetings, updating lists) fades after the first act, and those above no longer look.',
            },
            whenToUse: {
              zh: '“签完就没人说话了”“断了六个礼拜没人发现”等讲停摆、又无人察觉或追问的段落。',
              en: 'For “after the signing nobody spoke”, “down for six weeks and nobody noticed”: a standstill that went unseen or unasked.',
            },
            whenNotToUse: {
              zh: '从未做起来、原因是投入太大的，编入“高成本环节”。仅描述启动时的场面，编入“一次性动作”或“宣传报道”。因人员调动、关系断了的，另编“人际关系供给”。',
              en: 'Never started for want of means: “Costly step”. The scene of the start: “One-off act” or “Publicity”. A tie that broke when somebody was transferred is coded “Personal-relationship supply” as well.',
            },
            example: {
              zh: '“群建了，头一个礼拜很热闹，后来两个月没有一条消息。”',
              en: '“The group was lively for a week; then two months without a message.”',
            },
          },
          children: [],
        },
        {
          slug: 'hole.unassessed-step',
          name: { zh: '未考核环节', en: 'Unassessed step' },
          color: '#a75fb7',
          key: '8',
          definition: {
            brief: {
              zh: '考核有意无意不覆盖、于是无人负责的环节。',
              en: 'A step that assessment, knowingly or not, does not cover, and for which nobody answers.',
            },
            full: {
              zh: '指标止于“有没有”，不问“办成没有、好不好用”；或有人提议考核实效而上级以体谅基层为由搁置。环节因此没有信号、没有后果。',
              en: 'Indicators stop at “is there one” and do not ask “did it work”; or a proposal to score results was put aside out of consideration for the grass roots. The step sends no signal and has no consequence.',
            },
            whenToUse: {
              zh: '明确讲到考核不考什么、检查不看什么，尤其是讲到上级知道而不考时。',
              en: 'When it is said what is not scored or not looked at in inspections, above all when those above know.',
            },
            whenNotToUse: {
              zh: '讲考核看什么、材料怎么备的，编入“考核台账”；讲考核压力的，编入“纵向压力”。',
              en: 'What assessment looks at and how papers are prepared is “Assessment file”; the pressure of it is “Vertical pressure”.',
            },
            example: {
              zh: '“来看牌子的有五拨，来看办件的一拨都没有。”',
              en: '“Five parties came to see the sign; not one to see the cases.”',
            },
          },
          children: [],
        },
      ],
    },
  ],
};
