import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { withDescendants } from '#shared/builtin/codebooks/builtin-codebook.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { divisions, provinces } from '#shared/builtin/cities/divisions.ts';
import { levels } from '#shared/domain/link.ts';
import { parseRecordId } from '#shared/domain/record-id.ts';
import { parseHeader } from '#shared/text/header.ts';
import { parseTurns } from '#shared/text/turns.ts';

import { sampleCodings } from './sample-codings.ts';
import { type SampleInterview, sampleInterviews } from './sample-interviews.ts';

const eleven = ['江苏', '浙江', '安徽', '广东', '福建', '江西', '山东', '河南', '湖北', '湖南', '广西'];
const provinceCodes = new Set(provinces.filter(({ shortName }) => eleven.includes(shortName)).map(({ code }) => code));
const cityNames = new Set(divisions.filter(({ provinceCode }) => provinceCodes.has(provinceCode)).map(({ shortName }) => shortName));
const codePaths = new Set(builtinCodebooks.flatMap(({ slug, codes }) => withDescendants(codes).map((code) => `${slug}/${code.slug}`)));
const leafPaths = builtinCodebooks.flatMap(({ slug, codes }) =>
  withDescendants(codes).filter(({ children }) => children.length === 0).map((code) => `${slug}/${code.slug}`),
);

function bytesOf({ fileName }: SampleInterview): Buffer {
  return readFileSync(new URL(`./interviews/${fileName}`, import.meta.url));
}

function textOf(interview: SampleInterview): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(interview));
}

/** Chinese characters among the words spoken: neither the header nor labels and time stamps. */
function spokenCharacters(text: string): number {
  const words = parseTurns(text).map(({ bodyStart, end }) => text.slice(bodyStart, end));
  return (words.join('').match(/\p{Script=Han}/gu) ?? []).length;
}

/** Where `quote` is found in `text`, overlapping places included. */
function placesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function dyadName(cities: readonly string[]): string {
  return cities.toSorted().join('–');
}

const byRecordId = new Map(sampleInterviews.map((interview) => [interview.recordId, { interview, text: textOf(interview) }]));

function textOfCoding(recordId: string): string {
  const found = byRecordId.get(recordId);
  if (found === undefined) throw new Error(`no interview ${recordId}`);
  return found.text;
}

describe.each(sampleInterviews.map((interview) => [interview.recordId, interview] as const))('interview %s', (recordId, interview) => {
  const text = textOf(interview);
  const turns = parseTurns(text);

  it('is UTF-8 without BOM, with LF, free of stray blanks', () => {
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toMatch(/[\r\t\uFFFD]|[ \u3000]$|\n{3}/m);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is named by its record id, which holds its real date', () => {
    expect(interview.fileName).toBe(`${recordId}.txt`);
    expect(parseRecordId(recordId)).toMatchObject({ date: interview.date, serial: 1 });
  });

  it('says in its header what the metadata say', () => {
    const { role, institution, place, interviewer, consent, confidentiality, date } = interview;
    const { fields, cityName } = parseHeader(text);
    expect(fields).toEqual({ recordId, date, place, role, institution, interviewer, consent, confidentiality });
    expect(cityName).toBe(interview.cityShortName);
    expect(cityNames).toContain(cityName);
  });

  it('says that it is fictional before the talk begins', () => {
    expect(text.slice(0, turns[0]?.start)).toMatch(/\n本访谈为虚构，专为示例项目撰写；[^\n]+\n\n$/);
  });

  it('has a title and a summary in both languages', () => {
    for (const { zh, en } of [interview.title, interview.summary]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[^\p{Script=Han}]*[A-Za-z]+[^\p{Script=Han}]*$/u);
    }
  });

  it('is a talk of at least 3,300 Chinese characters, in turns from its first word to its last', () => {
    expect(spokenCharacters(text)).toBeGreaterThanOrEqual(3300);
    expect(turns.length).toBeGreaterThan(30);
    expect(new Set(turns.map(({ speaker }) => speaker)).size).toBeGreaterThan(1);
    const uncovered = turns.map(({ end }, index) => text.slice(end, turns[index + 1]?.start)).filter((gap) => gap.trim() !== '');
    expect(uncovered).toEqual([]);
  });

  it('is time-stamped throughout or not at all, and never backwards', () => {
    const seconds = turns.flatMap((turn) => turn.seconds ?? []);
    expect([0, turns.length]).toContain(seconds.length);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  it('has at least 18 coded passages', () => {
    expect(sampleCodings.filter((coding) => coding.recordId === recordId).length).toBeGreaterThanOrEqual(18);
  });
});

describe('the interviews together', () => {
  it('are six, each of its own person and day', () => {
    expect(sampleInterviews).toHaveLength(6);
    expect(byRecordId.size).toBe(6);
    expect(new Set(sampleInterviews.map(({ recordId }) => parseRecordId(recordId)?.initials)).size).toBe(6);
  });

  it('show the turn formats that transcripts come in', () => {
    const firstLines = [...byRecordId.values()].map(({ text }) => /\n\n([^\n]{1,16})/.exec(text)?.[1] ?? '');
    for (const form of [/^访谈者：/, /^问：/, /^Q：/, /^说话人1 \d\d:\d\d:\d\d$/, /^\[\d\d:\d\d:\d\d\] 说话人1：/]) {
      expect(firstLines.some((line) => form.test(line))).toBe(true);
    }
  });
});

describe('the codings', () => {
  it('quote a passage that occurs exactly once, within one turn', () => {
    const faulty = sampleCodings.filter(({ recordId, quote }) => {
      const text = textOfCoding(recordId);
      const places = placesOf(quote, text);
      const [start = -1] = places;
      const isInOneTurn = parseTurns(text).some((turn) => turn.bodyStart <= start && start + quote.length <= turn.end);
      return places.length !== 1 || !isInOneTurn || quote !== quote.trim();
    });
    expect(faulty).toEqual([]);
  });

  it('apply codes that exist, none twice to a passage', () => {
    expect(sampleCodings.flatMap(({ codes }) => codes).filter((path) => !codePaths.has(path))).toEqual([]);
    expect(sampleCodings.filter(({ codes }) => codes.length === 0 || new Set(codes).size !== codes.length)).toEqual([]);
  });

  it('use every leaf code of the four codebooks, and mark and hole themselves', () => {
    const used = new Set<string>(sampleCodings.flatMap(({ codes }) => codes));
    expect([...leafPaths, 'mark-and-hole/mark', 'mark-and-hole/hole'].filter((path) => !used.has(path))).toEqual([]);
  });

  it('link cities of the eleven provinces, never a city with itself, no link twice', () => {
    const links = sampleCodings.flatMap((coding) => coding.links);
    expect(links.flatMap(({ cities }) => [...cities]).filter((name) => !cityNames.has(name))).toEqual([]);
    expect(links.filter(({ cities }) => new Set<string>(cities).size !== cities.length)).toEqual([]);
    const doubled = sampleCodings.filter(({ links: own }) => new Set(own.map(({ cities, level }) => `${dyadName(cities)} ${level}`)).size !== own.length);
    expect(doubled).toEqual([]);
  });

  it('reach every level, and more than ten dyads, some of them often', () => {
    const links = sampleCodings.flatMap((coding) => coding.links);
    expect(levels.filter((level) => !links.some((link) => link.level === level))).toEqual([]);
    const counts = new Map<string, number>();
    for (const { cities } of links) if (cities.length === 2) counts.set(dyadName(cities), (counts.get(dyadName(cities)) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(20);
    expect([...counts.values()].filter((count) => count >= 8).length).toBeGreaterThanOrEqual(5);
    expect(links.filter(({ cities }) => cities.length === 1).length).toBeGreaterThan(20);
  });

  it('overlap, and often carry several codes and notes, so that the app has something to show', () => {
    const spans = sampleCodings.map(({ recordId, quote }) => {
      const start = textOfCoding(recordId).indexOf(quote);
      return { recordId, start, end: start + quote.length };
    });
    const overlapping = spans.filter((a) => spans.some((b) => a !== b && a.recordId === b.recordId && a.start < b.end && b.start < a.end));
    expect(overlapping.length).toBeGreaterThanOrEqual(10);
    expect(sampleCodings.filter(({ codes }) => codes.length > 1).length).toBeGreaterThanOrEqual(50);
    const crossing = sampleCodings.filter(({ codes }) => codes.some((path) => path.startsWith('forces/')) && codes.some((path) => path.startsWith('mark-and-hole/')));
    expect(crossing.length).toBeGreaterThanOrEqual(15);
    expect(sampleCodings.filter(({ note }) => note !== '').length).toBeGreaterThanOrEqual(sampleCodings.length / 3);
  });

  it('cite in their notes only interviews that exist', () => {
    const cited = sampleCodings.flatMap(({ note }) => note.match(/[A-Z]{3}\d{8}/g) ?? []);
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((recordId) => !byRecordId.has(recordId))).toEqual([]);
  });
});
