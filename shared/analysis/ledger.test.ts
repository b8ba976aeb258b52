import { describe, expect, it } from 'vitest';

import type { EvidenceTest } from '#shared/domain/evidence-test.ts';
import type { CaseId, HypothesisId } from '#shared/domain/ids.ts';
import { answerEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { editHypothesis, judgeHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { caseLedger } from './ledger.ts';

const blank = { certainty: null, uniqueness: null, ifTrue: null, ifFalse: null, overruled: null, result: null, reasoning: '' } as const;
const kinds = {
  straw: { certainty: 'low', uniqueness: 'low' },
  hoop: { certainty: 'high', uniqueness: 'middling' },
  smokingGun: { certainty: 'low', uniqueness: 'high' },
  doublyDecisive: { certainty: 'high', uniqueness: 'high' },
} as const;

function ledger() {
  const project = new TestProject();
  const caseId = project.case('深莞');
  const hypothesisId = project.hypothesis(caseId, 'H1');
  const item = (prediction: string, finding: 'found' | 'notFound' | 'notAccessible' | null, test: Partial<EvidenceTest>, independenceGroup = '') => {
    const id = project.prediction(caseId, prediction, { independenceGroup, tests: [{ ...blank, hypothesisId, ...test }] });
    const absence = { transcriptIds: [], asked: '窗口', note: '' };
    if (finding !== null) project.run(answerEvidence, { id, answer: { finding, observation: '如此', codings: [], absence } });
  };
  return { project, caseId, hypothesisId, item, read: () => caseLedger(project.state, caseId) };
}

const of = (read: ReturnType<ReturnType<typeof ledger>['read']>) => {
  const [first] = read.hypotheses;
  if (first === undefined) throw new Error('no hypothesis');
  return first;
};

describe('what a case’s ledger says', () => {
  it.each([
    ['straw', 1, -1],
    ['hoop', 2, -4],
    ['smokingGun', 3, -1],
    ['doublyDecisive', 4, -4],
  ] as const)('%s: %d passed, %d failed', (kind, passed, failed) => {
    const { item, read } = ledger();
    item('甲', 'found', { ...kinds[kind], result: 'passed' });
    item('乙', 'notFound', { ...kinds[kind], result: 'failed' });
    item('丙', 'found', { ...kinds[kind], result: 'inconclusive' });
    item('丁', null, { ...kinds[kind], result: 'passed' });
    expect(of(read()).outcomes.map(({ kind: found, weight }) => [found, weight])).toEqual([[kind, passed], [kind, failed], [kind, 0], [kind, 0]]);
    expect(of(read()).failedHoops).toHaveLength(failed === -4 ? 1 : 0);
    expect(of(read()).isStanding).toBe(failed !== -4);
  });

  it('goes by the kind a person overruled it to', () => {
    const { item, read } = ledger();
    item('甲', 'notFound', { ...kinds.hoop, overruled: { kind: 'straw', reason: '记录不全' }, result: 'failed' });
    expect(of(read())).toMatchObject({ isStanding: true, failedHoops: [] });
  });

  it('counts items of one group once, the strongest, whichever comes first', () => {
    const { item, read } = ledger();
    item('甲', 'found', { ...kinds.straw, result: 'passed' }, '同一饭局');
    item('乙', 'found', { ...kinds.smokingGun, result: 'passed' }, '同一饭局');
    item('丙', 'found', { ...kinds.hoop, result: 'passed' }, ' 同一饭局 ');
    item('丁', 'found', { ...kinds.straw, result: 'passed' });
    item('戊', 'found', { ...kinds.straw, result: 'passed' });
    expect(of(read()).counted.map(({ evidence }) => evidence.prediction)).toEqual(['乙', '丁', '戊']);
  });

  it('does not have a person’s elimination stand, and passes no verdict of its own', () => {
    const { project, hypothesisId, item, read } = ledger();
    item('甲', 'found', { ...kinds.doublyDecisive, result: 'passed' });
    expect(of(read()).hypothesis.verdict).toBeNull();
    project.run(judgeHypothesis, { id: hypothesisId, verdict: { standing: 'eliminated', reasoning: '另有新证' } });
    expect(of(read()).isStanding).toBe(false);
  });

  it('lists what is not in, the strongest first, and steps that nothing was predicted of', () => {
    const { project, caseId, item, read } = ledger();
    item('风中稻草', null, kinds.straw);
    item('已答', 'found', kinds.doublyDecisive);
    item('未说', null, {});
    item('环箍', 'notAccessible', kinds.hoop);
    item('冒烟枪', null, kinds.smokingGun);
    const tested = project.step(caseId, '签约');
    project.step(caseId, '办件');
    project.prediction(caseId, '应有签约', { stepId: tested });
    expect(read().missing.map(({ evidence, reason, strength }) => [evidence.prediction, reason, strength])).toEqual([
      ['环箍', 'notAccessible', 4],
      ['冒烟枪', 'unanswered', 3],
      ['风中稻草', 'unanswered', 1],
      ['未说', 'unanswered', 0],
      ['应有签约', 'unanswered', 0],
    ]);
    expect(read().untestedSteps.map(({ activity }) => activity)).toEqual(['办件']);
  });

  it('has a posterior only from a prior and likelihoods in figures, each group once', () => {
    const { project, hypothesisId, item, read } = ledger();
    const seen = { ifTrue: { low: 0.5, high: 0.8 }, ifFalse: { low: 0.1, high: 0.25 } };
    item('甲', 'found', seen, '同源');
    item('乙', 'found', { ifTrue: { low: 0.5, high: 0.5 }, ifFalse: { low: 0.4, high: 0.4 } }, '同源');
    item('丙', 'found', { ifTrue: { low: 0.5, high: 0.5 } });
    item('丁', 'notAccessible', seen);
    expect(of(read()).aid).toBeNull();
    project.run(editHypothesis, { id: hypothesisId, edit: { priorRange: { low: 0.25, high: 0.5 } } });
    const { aid } = of(read());
    expect(aid?.used.map(({ evidence }) => evidence.prediction)).toEqual(['甲']);
    expect(aid?.posterior.low).toBeCloseTo(0.4, 12);
    expect(aid?.posterior.high).toBeCloseTo(8 / 9, 12);
  });

  it('says nothing of a case that is not there, and keeps cases apart', () => {
    const { project, item } = ledger();
    item('甲', 'found', { ...kinds.hoop, result: 'passed' });
    const other = project.case('深梅');
    expect(caseLedger(project.state, other)).toEqual({ hypotheses: [], missing: [], untestedSteps: [] });
    expect(caseLedger(project.state, 'none' as CaseId).hypotheses).toEqual([]);
    expect(project.attempt(judgeHypothesis, { id: 'none' as HypothesisId, verdict: null })?.code).toBe('hypothesis.gone');
  });
});
