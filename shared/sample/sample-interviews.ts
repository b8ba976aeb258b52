import type { Bilingual } from '#shared/domain/bilingual.ts';

/** What is known of a sample interview beside its words; the file's own header says the same in Chinese. */
export type SampleInterview = {
  readonly recordId: string;
  /** Name of the text file in `interviews/`: UTF-8, LF. */
  readonly fileName: string;
  /** ISO date YYYY-MM-DD. */
  readonly date: string;
  readonly title: Bilingual;
  /** What it tells, in one or two sentences. */
  readonly summary: Bilingual;
  readonly role: string;
  readonly institution: string;
  readonly place: string;
  readonly interviewer: string;
  readonly consent: string;
  readonly confidentiality: string;
  /** Short name of the city that the interviewee speaks for. */
  readonly cityShortName: string;
};

/** Six fictional interviews, in the order of their dates. Cities are real; persons, deeds, figures and events are invented. */
export const sampleInterviews: readonly SampleInterview[] = [
  {
    recordId: 'SZG20220713',
    fileName: 'SZG20220713.txt',
    date: '2022-07-13',
    title: { zh: '签了七十多个，两只手数得过来', en: 'Seventy signed, two hands to count the ones that work' },
    summary: {
      zh: '深圳市级部门处长谈“朋友圈”如何做大：深莞由企业推动，深赣由对口合作催成，深梅有清单而不敢收，考核只看架子。',
      en: 'A division head in Shenzhen on how the circle of partners grew: pushed by firms with Dongguan, rushed by paired assistance with Ganzhou, listed but not dared with Meizhou, while assessment looks only at the scaffolding.',
    },
    role: '业务处处长',
    institution: '深圳市政务服务数据管理局',
    place: '深圳市，受访者办公室',
    interviewer: '课题组成员甲',
    consent: '口头同意，同意录音，引用须匿名',
    confidentiality: '内部',
    cityShortName: '深圳',
  },
  {
    recordId: 'LMH20220722',
    fileName: 'LMH20220722.txt',
    date: '2022-07-22',
    title: { zh: '来看牌子的有五拨', en: 'Five parties came to see the sign' },
    summary: {
      zh: '东莞镇街专窗聘员谈十三个账号、十一个电话办成的一件和零报告：深圳的件天天有，省外的件靠碰到心软的人。',
      en: 'A contract clerk at a township window in Dongguan on thirteen accounts, one case that took eleven calls, and nil returns: Shenzhen cases come daily, those of other provinces depend on finding a soft heart.',
    },
    role: '跨域通办专窗办事员（聘员）',
    institution: '东莞市某镇政务服务中心',
    place: '东莞市某镇政务服务中心，母婴室（临时借用）',
    interviewer: '课题组成员乙',
    consent: '书面同意，同意录音，不得出现镇名',
    confidentiality: '内部',
    cityShortName: '东莞',
  },
  {
    recordId: 'CJF20220816',
    fileName: 'CJF20220816.txt',
    date: '2022-08-16',
    title: { zh: '签约是门票', en: 'A signature is an admission ticket' },
    summary: {
      zh: '梅州市级部门副局长谈人在深圳的山区市如何求合作：三趟谈判、一柜子协议、花在片子上的三十万，以及租不起的驿站。',
      en: 'A deputy director in Meizhou on how a mountain city whose people live in Shenzhen begs for cooperation: three trips, a cupboard of agreements, funds spent on a film, and a service station whose rent ran out.',
    },
    role: '副局长',
    institution: '梅州市政务服务数据管理局',
    place: '梅州市，局会议室',
    interviewer: '课题组成员甲、课题组成员丙',
    consent: '书面同意，同意录音',
    confidentiality: '内部',
    cityShortName: '梅州',
  },
  {
    recordId: 'WXL20221109',
    fileName: 'WXL20221109.txt',
    date: '2022-11-09',
    title: { zh: '一百二十项里哪个是活的', en: 'Which of the hundred and twenty is alive' },
    summary: {
      zh: '赣州审批部门科长与科员谈“扩圈”到六十三个城市、深赣清单的水分与干货，以及上下之间不问的默契。',
      en: 'A section head in Ganzhou and his clerk on widening the circle to sixty-three cities, what is water and what is substance in the list with Shenzhen, and the tacit rule of not asking.',
    },
    role: '政务服务管理科科长',
    institution: '赣州市行政审批局',
    place: '线上访谈（腾讯会议），受访者在赣州市办公室',
    interviewer: '课题组成员丙',
    consent: '口头同意，同意录音，表格类数据不外传',
    confidentiality: '内部',
    cityShortName: '赣州',
  },
  {
    recordId: 'ZHY20230310',
    fileName: 'ZHY20230310.txt',
    date: '2023-03-10',
    title: { zh: '能报不能办', en: 'You can file it, but it won’t be done' },
    summary: {
      zh: '苏州一家制造企业的行政经理谈在宣城、合肥、杭州办事：当过“首位办理企业”，也知道专窗后来放了雨伞架。',
      en: 'The administrative manager of a manufacturer in Suzhou on dealing with Xuancheng, Hefei and Hangzhou: she was the staged first applicant, and knows that the special window now holds an umbrella stand.',
    },
    role: '行政与政务事务经理',
    institution: '某精密零部件制造企业（总部苏州，在宣城、合肥设厂，在杭州设办事处）',
    place: '苏州市，受访者所在公司会客室',
    interviewer: '课题组成员乙',
    consent: '书面同意，同意录音，隐去企业名称',
    confidentiality: '一般',
    cityShortName: '苏州',
  },
  {
    recordId: 'HQS20230524',
    fileName: 'HQS20230524.txt',
    date: '2023-05-24',
    title: { zh: '正房与厢房', en: 'The main house and the side wings' },
    summary: {
      zh: '衢州营商部门副主任谈四省边际：衢州—上饶的“两省窗口”为何做得深，衢州—黄山为何只有场面。反例较多。',
      en: 'A deputy director in Quzhou on the border of four provinces: why the two-province window with Shangrao goes deep and the pact with Huangshan is only a show. Rich in counter-examples.',
    },
    role: '副主任',
    institution: '衢州市营商环境建设办公室',
    place: '衢州市，政务服务中心二楼会议室',
    interviewer: '课题组成员甲、课题组成员乙',
    consent: '书面同意，同意录音，引用前核对',
    confidentiality: '一般',
    cityShortName: '衢州',
  },
];
