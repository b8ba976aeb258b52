import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withDescendants } from '#shared/domain/code-tree.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { moveCodes } from '#shared/domain/operations/move-codes.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { type Counts, countCodes } from './counts.ts';

function counted(codings: readonly Coding[]): Counts {
  const dyads = codings.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'dyad' ? [link.dyadId] : [])));
  return { codings: codings.length, transcripts: new Set(codings.map(({ transcriptId }) => transcriptId)).size, dyads: new Set(dyads).size };
}

describe('countCodes', () => {
  it('counts each coding, transcript and dyad once, own and with descendants', () => {
    fc.assert(
      fc.property(projectArbitrary, ({ state }) => {
        const counts = countCodes(state);
        expect(counts.size).toBe(state.codes.size);
        for (const codeId of state.codes.keys() as Iterable<CodeId>) {
          const below = new Set(withDescendants(state, codeId).map(({ id }) => id));
          const all = [...codingsOf(state)];
          expect(counts.get(codeId)?.own).toEqual(counted(all.filter((coding) => coding.codeId === codeId)));
          expect(counts.get(codeId)?.withDescendants).toEqual(counted(all.filter((coding) => below.has(coding.codeId))));
        }
      }),
    );
  });

  it('reads again only the layer that changed', () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    const [first, second] = [project.transcript('A20220101', '深圳东莞'), project.transcript('B20220101', '深圳东莞')];
    const apply = (transcriptId: typeof first, start: number): void =>
      project.run(addCodings, { transcriptId, text: '深圳东莞', passage: { start, end: start + 1 }, codeIds: [code] });
    apply(first, 0);
    apply(second, 0);
    const reads = new Map<string, number>();
    const watch = (layer: Layer): Layer =>
      Object.defineProperty({ ...layer }, 'codings', {
        get: () => {
          reads.set(layer.transcriptId, (reads.get(layer.transcriptId) ?? 0) + 1);
          return layer.codings;
        },
      });
    const layers = new Map([...project.state.layers].map(([id, layer]) => [id, watch(layer)]));
    countCodes({ ...project.state, layers });
    const fresh = [...layers].map(([id, layer]) => [id, layer.transcriptId === first ? watch(layer) : layer] as const);
    expect(countCodes({ ...project.state, layers: new Map(fresh) }).get(code)?.own.codings).toBe(2);
    expect(reads.get(second)).toBe(1);
    expect(reads.get(first)).toBeGreaterThan(1);
  });

  it('follows codes that move', () => {
    const project = new TestProject();
    const book = project.codebook('码本');
    const [top, other] = [project.code(book, '引力'), project.code(book, '压力')];
    const transcriptId = project.transcript('A20220101', '深圳东莞');
    project.run(addCodings, { transcriptId, text: '深圳东莞', passage: { start: 0, end: 1 }, codeIds: [other] });
    expect(countCodes(project.state).get(top)?.withDescendants.codings).toBe(0);
    project.run(moveCodes, { ids: [other], codebookId: project.state.codes.get(top)?.codebookId as CodebookId, parentId: top, index: 0 });
    expect(countCodes(project.state).get(top)?.withDescendants.codings).toBe(1);
  });
});
