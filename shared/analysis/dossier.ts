import { type ForceName, forceNames } from '#shared/builtin/codebooks/known-codes.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import type { Case } from '#shared/domain/case.ts';
import type { City } from '#shared/domain/city.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { citiesInOrder } from '#shared/domain/dyad-name.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { Memo } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { spanOf } from '#shared/domain/uncertain-date.ts';
import type { AtDay } from './agreement-days.ts';
import type { CodeRow } from './code-index.ts';
import { placeOfDyad } from './dyad-index.ts';
import { connectionAt } from './dyad-measures.ts';
import { type DyadTable, dyadTableOf } from './dyad-table.ts';
import type { DyadTallies } from './dyad-tallies.ts';
import { everyExcerpt } from './excerpt-filter.ts';
import { selectCodings } from './excerpts.ts';
import { type LinkLevel, linkLevels } from './linked-codings.ts';

/** The three levels of cooperation of one dyad at a day. */
export interface DossierMeasures {
  readonly at: AtDay;
  readonly connection: 0 | 1;
  /** YYYY-MM-DD, 'undated', or null where it is not connected. */
  readonly since: string | null;
  readonly agreements: number;
  /** Degree: service items of the agreements in force, added up. */
  readonly items: number;
  /** Agreements in force that do not say how many items they open. */
  readonly withoutFigure: number;
  /** Of the two cities, in the order of `cities`. */
  readonly breadth: readonly [number, number];
  readonly isSameProvince: boolean;
}

/** What is coded under one force. */
export interface CodedForce {
  readonly name: ForceName;
  readonly codings: number;
  readonly transcripts: number;
  readonly weight: number;
  /** How many of the codings have a weight. */
  readonly weighted: number;
}

/** The balance of forces as it was coded: counts of what was said, not measurements. */
export interface CodedBalance {
  readonly forces: readonly CodedForce[];
  readonly positive: number;
  readonly resistance: number;
  readonly balance: number;
  readonly weightBalance: number;
  readonly missing: readonly ForceName[];
}

export interface MarkAndHoleAt {
  readonly level: LinkLevel;
  readonly mark: number;
  readonly hole: number;
}

/** A value of the dyad, with what is known of its attribute. */
export interface DossierValue {
  readonly name: string;
  readonly attribute: Attribute | null;
  readonly value: string | number;
}

/** The passages under one code. A coding with links at two levels stands at both. */
export interface DossierPassages {
  readonly row: CodeRow;
  readonly byLevel: readonly { readonly level: LinkLevel; readonly codings: readonly Coding[] }[];
}

/** Everything that a project knows of one dyad. */
export interface Dossier {
  readonly dyadId: DyadId;
  /** As people name them: by code. */
  readonly cities: readonly [City, City];
  /** The earliest first. */
  readonly agreements: readonly Agreement[];
  readonly values: readonly DossierValue[];
  readonly measures: DossierMeasures;
  /** Null where the project has not got the built-in codebook. */
  readonly balance: CodedBalance | null;
  readonly marks: readonly MarkAndHoleAt[] | null;
  /** Every coding linked to the dyad, each once, in the order of the excerpts. */
  readonly codings: readonly Coding[];
  readonly passages: readonly DossierPassages[];
  readonly cases: readonly Case[];
  /** Evidence about the dyad, and that about its cases as a whole. */
  readonly evidence: readonly Evidence[];
  readonly memos: readonly Memo[];
}

function agreementsOf(state: ProjectState, dyadId: DyadId): Agreement[] {
  const firstDay = ({ date }: Agreement): string => spanOf(date).first ?? spanOf(date).last ?? '';
  return [...state.agreements.values()].filter((agreement) => agreement.dyadId === dyadId).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.id < b.id ? -1 : 1));
}

function valuesOf(state: ProjectState, dyadId: DyadId): DossierValue[] {
  const known = new Map([...state.attributes.values()].filter((attribute) => attribute.of === 'dyad').map((attribute) => [attribute.name, attribute]));
  const values = Object.entries(state.dyads.get(dyadId)?.attributes ?? {}).map(([name, value]) => ({ name, value, attribute: known.get(name) ?? null }));
  return values.sort((a, b) => (a.attribute?.order ?? known.size) - (b.attribute?.order ?? known.size) || (a.name < b.name ? -1 : 1));
}

function measuresOf({ at, measures, cities, index }: DyadTable, place: number): DossierMeasures {
  const breadthOf = (city: number | undefined): number => cities.breadth[city ?? -1] ?? 0;
  return {
    at,
    connection: connectionAt(measures, place),
    since: measures.since.get(place) ?? null,
    agreements: measures.agreements[place] ?? 0,
    items: measures.items[place] ?? 0,
    withoutFigure: measures.withoutFigure[place] ?? 0,
    breadth: [breadthOf(index.first[place]), breadthOf(index.second[place])],
    isSameProvince: index.sameProvince[place] === 1,
  };
}

function balanceOf({ forces }: DyadTable, place: number): CodedBalance | null {
  if (forces === null) return null;
  const at = (tallies: DyadTallies, key: 'codings' | 'transcripts' | 'weight' | 'weighted'): number => tallies[key][place] ?? 0;
  return {
    forces: forceNames.map((name) => {
      const tallies = forces.forces[name];
      return { name, codings: at(tallies, 'codings'), transcripts: at(tallies, 'transcripts'), weight: at(tallies, 'weight'), weighted: at(tallies, 'weighted') };
    }),
    positive: forces.positive[place] ?? 0,
    resistance: forces.resistance[place] ?? 0,
    balance: forces.balance[place] ?? 0,
    weightBalance: forces.weightBalance[place] ?? 0,
    missing: forces.missing,
  };
}

function marksOf({ marks }: DyadTable, place: number): MarkAndHoleAt[] | null {
  return marks && linkLevels.map((level) => ({ level, mark: marks.mark.byLevel[level][place] ?? 0, hole: marks.hole.byLevel[level][place] ?? 0 }));
}

/** The levels at which a coding is linked to the dyad. */
function levelsOf({ links }: Coding, dyadId: DyadId): ReadonlySet<LinkLevel> {
  return new Set(links.flatMap((link) => (link.kind === 'dyad' && link.dyadId === dyadId ? [link.level ?? ('none' as const)] : [])));
}

function passagesOf(dyadId: DyadId, codings: readonly Coding[], rows: readonly CodeRow[]): DossierPassages[] {
  const byCode = new Map<string, Coding[]>();
  for (const coding of codings) byCode.set(coding.codeId, [...(byCode.get(coding.codeId) ?? []), coding]);
  return rows.flatMap((row) => {
    const own = byCode.get(row.code.id);
    if (own === undefined) return [];
    const byLevel = linkLevels.map((level) => ({ level, codings: own.filter((coding) => levelsOf(coding, dyadId).has(level)) }));
    return [{ row, byLevel: byLevel.filter(({ codings: at }) => at.length > 0) }];
  });
}

/**
 * The dossier of a dyad, its measures at a day (null: the latest); null where one of its cities is not in the project.
 * Linear in the project's codings, but for what `dyadTableOf` remembers.
 */
export function dossierOf(state: ProjectState, dyadId: DyadId, at: AtDay = null): Dossier | null {
  const cities = citiesInOrder(state, dyadId);
  if (cities === null) return null;
  const table = dyadTableOf(state, at);
  const place = placeOfDyad(table.index, dyadId);
  const codings = selectCodings(state, { ...everyExcerpt, dyadIds: [dyadId] });
  const cases = [...state.cases.values()].filter(({ dyadIds }) => dyadIds.includes(dyadId));
  const caseIds = new Set(cases.map(({ id }) => id));
  return {
    dyadId,
    cities,
    agreements: agreementsOf(state, dyadId),
    values: valuesOf(state, dyadId),
    measures: measuresOf(table, place),
    balance: balanceOf(table, place),
    marks: marksOf(table, place),
    codings,
    passages: passagesOf(dyadId, codings, table.linked.codes.rows),
    cases,
    evidence: [...state.evidence.values()]
      .filter((evidence) => evidence.dyadId === dyadId || (evidence.dyadId === null && caseIds.has(evidence.caseId)))
      .sort((a, b) => (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : a.order - b.order)),
    memos: [...state.memos.values()].filter(({ about }) => about.kind === 'dyad' && about.id === dyadId).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  };
}
