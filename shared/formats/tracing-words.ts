import type { Language } from '#shared/domain/bilingual.ts';
import type { EvidenceTest, TestKind } from '#shared/domain/evidence-test.ts';
import type { Evidence, SourceAppraisal } from '#shared/domain/evidence.ts';
import type { HypothesisVerdict } from '#shared/domain/hypothesis.ts';
import type { Level } from '#shared/domain/link.ts';

/** Every word that an exported tracing table says of itself. */
export interface TracingWords {
  readonly processTitle: string;
  readonly evidenceTitle: string;
  readonly hypothesesTitle: string;
  readonly processColumns: readonly [string, string, string, string, string];
  readonly evidenceColumns: readonly [string, string, string, string, string];
  readonly hypothesisColumns: readonly [string, string, string, string];
  readonly processNote: string;
  readonly evidenceNote: string;
  readonly findings: Readonly<Record<NonNullable<Evidence['finding']> | 'open', string>>;
  readonly kinds: Readonly<Record<TestKind | 'none', string>>;
  readonly results: Readonly<Record<NonNullable<EvidenceTest['result']> | 'none', string>>;
  readonly standings: Readonly<Record<HypothesisVerdict['standing'] | 'none', string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly closeness: Readonly<Record<NonNullable<SourceAppraisal['closeness']>, string>>;
  readonly credibility: (grade: NonNullable<SourceAppraisal['credibility']>) => string;
  readonly predicted: (day: string) => string;
  readonly answered: (day: string) => string;
  readonly lookedIn: (records: string, asked: string) => string;
  readonly overruled: (reason: string) => string;
  readonly group: (name: string) => string;
  readonly by: (coder: string, day: string) => string;
  readonly reviewedBy: (coder: string) => string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly nothing: string;
}

const grades = { low: '低', middling: '中', high: '高' } as const;

const zh: TracingWords = {
  processTitle: '过程追踪表',
  evidenceTitle: '证据表',
  hypothesesTitle: '假说与判定',
  processColumns: ['环节', '主体与行动', '时间', '引文', '证据'],
  evidenceColumns: ['编号', '预测', '回答与所见', '检验', '来源'],
  hypothesisColumns: ['假说', '陈述与适用条件', '先验', '判定与理由'],
  processNote: '注：引文均与访谈记录原文逐字核对，括号内为记录编号；“证据”列为证据表中的编号。',
  evidenceNote: '注：预测写于回答之前，所列日期为各自写下之日。检验类型由确定性与独特性得出（Van Evera, 1997；Collier, 2011），改判者注明理由；同一独立性分组的证据只算一条。判定由研究者作出。',
  findings: { open: '待回答', found: '找到', notFound: '未找到', notAccessible: '无法获取' },
  kinds: { none: '未定', straw: '风中稻草', hoop: '环箍', smokingGun: '冒烟枪', doublyDecisive: '双重决定' },
  results: { none: '未定', passed: '通过', failed: '失败', inconclusive: '不能确定' },
  standings: { none: '未判定', supported: '得到支持', standing: '仍然成立', weakened: '被削弱', eliminated: '被否定' },
  levels: { breadth: '合作广度', connection: '合作联结', degree: '合作程度' },
  closeness: { firstHand: '亲历', hearsay: '转述', document: '文件' },
  credibility: (grade) => `可信度${grades[grade]}`,
  predicted: (day) => `（写于 ${day}）`,
  answered: (day) => `（${day}）`,
  lookedIn: (records, asked) => [records && `查过：${records}`, asked && `问过：${asked}`].filter((part) => part !== '').join('；'),
  overruled: (reason) => `（改判：${reason}）`,
  group: (name) => `同源：${name}`,
  by: (coder, day) => `（${coder}，${day}）`,
  reviewedBy: (coder) => `${coder} 复核`,
  before: (day) => `${day} 之前`,
  after: (day) => `${day} 之后`,
  between: (from, to) => `${from} 至 ${to}`,
  nothing: '—',
};

const en: TracingWords = {
  processTitle: 'Process-tracing table',
  evidenceTitle: 'Evidence table',
  hypothesesTitle: 'Hypotheses and verdicts',
  processColumns: ['Step', 'Entity and activity', 'When', 'Passages', 'Evidence'],
  evidenceColumns: ['No.', 'Prediction', 'Answer and observation', 'Tests', 'Source'],
  hypothesisColumns: ['Hypothesis', 'Statement and scope', 'Prior', 'Verdict and reasons'],
  processNote: 'Note. Passages were compared with the transcripts character by character; record ids stand in brackets. “Evidence” gives numbers of the evidence table.',
  evidenceNote: 'Note. Predictions were written before they were answered, on the days given. The kind of a test follows from certainty and uniqueness (Van Evera, 1997; Collier, 2011), with reasons where it was overruled; items of one independence group count once. Verdicts are the researcher’s.',
  findings: { open: 'open', found: 'found', notFound: 'not found', notAccessible: 'not accessible' },
  kinds: { none: 'not said', straw: 'straw in the wind', hoop: 'hoop', smokingGun: 'smoking gun', doublyDecisive: 'doubly decisive' },
  results: { none: 'unsaid', passed: 'passed', failed: 'failed', inconclusive: 'inconclusive' },
  standings: { none: 'no verdict', supported: 'supported', standing: 'standing', weakened: 'weakened', eliminated: 'eliminated' },
  levels: { breadth: 'breadth of cooperation', connection: 'connection', degree: 'degree of cooperation' },
  closeness: { firstHand: 'first-hand', hearsay: 'hearsay', document: 'document' },
  credibility: (grade) => `credibility ${grade}`,
  predicted: (day) => ` (written ${day})`,
  answered: (day) => ` (${day})`,
  lookedIn: (records, asked) => [records && `looked in ${records}`, asked && `asked ${asked}`].filter((part) => part !== '').join('; '),
  overruled: (reason) => ` (overruled: ${reason})`,
  group: (name) => `same source: ${name}`,
  by: (coder, day) => ` (${coder}, ${day})`,
  reviewedBy: (coder) => `reviewed by ${coder}`,
  before: (day) => `before ${day}`,
  after: (day) => `after ${day}`,
  between: (from, to) => `${from} to ${to}`,
  nothing: '–',
};

/** The words of exported tracing tables. Both languages are complete, or this does not compile. */
export const tracingWords: Readonly<Record<Language, TracingWords>> = { 'zh-CN': zh, en };
