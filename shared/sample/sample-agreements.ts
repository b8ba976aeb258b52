import type { AgreementMode } from '#shared/domain/agreement.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { NewAgreement } from '#shared/domain/operations/agreement-operations.ts';
import type { UncertainDate } from '#shared/domain/uncertain-date.ts';

const source: Bilingual = { zh: '虚构，专为示例项目编写', en: 'Fictional, composed for the sample project' };

/** The nine cities of the Pearl River Delta: the densest part of the sample. */
const delta: ReadonlySet<string> = new Set(['广州', '深圳', '珠海', '佛山', '江门', '肇庆', '惠州', '东莞', '中山']);
const capitals: ReadonlySet<string> = new Set(['南京', '杭州', '合肥', '福州', '南昌', '济南', '郑州', '武汉', '长沙', '广州', '南宁']);
/** Provinces beside Guangdong, whose cities its two largest sign with. */
const neighbours: ReadonlySet<string> = new Set(['江西省', '湖南省', '广西壮族自治区', '福建省']);
const modes: readonly (AgreementMode | null)[] = ['online', 'online', 'agency', 'multiSite', null];

/** What the interviews speak of is set; the rest follows from names alone, the same on every machine. */
interface SetAgreement {
  readonly cities: readonly [string, string];
  readonly date: UncertainDate;
  readonly endDate?: UncertainDate;
  readonly items: number | null;
  readonly mode: AgreementMode | null;
  readonly note: Bilingual;
}

const none: Bilingual = { zh: '', en: '' };
const setAgreements: readonly SetAgreement[] = [
  { cities: ['深圳', '东莞'], date: { precision: 'day', day: '2019-11-18' }, items: 86, mode: 'agency', note: { zh: '首批事项清单。', en: 'The first list of items.' } },
  { cities: ['深圳', '东莞'], date: { precision: 'day', day: '2021-03-25' }, items: 34, mode: 'online', note: { zh: '第二批，与首批合计 120 项。', en: 'The second list; 120 items with the first.' } },
  { cities: ['深圳', '梅州'], date: { precision: 'day', day: '2020-06-30' }, items: 0, mode: 'online', note: { zh: '已签约，未开通事项。', en: 'Signed; nothing was opened.' } },
  { cities: ['深圳', '惠州'], date: { precision: 'month', month: '2020-09' }, items: 64, mode: 'agency', note: none },
  { cities: ['东莞', '惠州'], date: { precision: 'day', day: '2020-12-04' }, items: 41, mode: 'multiSite', note: none },
  { cities: ['深圳', '赣州'], date: { precision: 'day', day: '2021-05-28' }, items: 52, mode: 'agency', note: none },
  { cities: ['梅州', '赣州'], date: { precision: 'year', year: '2021' }, items: null, mode: 'agency', note: { zh: '协议未附事项清单。', en: 'The agreement has no list of items.' } },
  { cities: ['广州', '佛山'], date: { precision: 'day', day: '2019-06-12' }, items: 132, mode: 'online', note: none },
  { cities: ['苏州', '无锡'], date: { precision: 'between', from: '2020-03-01', to: '2020-05-31' }, items: 73, mode: 'online', note: none },
  { cities: ['衢州', '上饶'], date: { precision: 'day', day: '2020-10-16' }, endDate: { precision: 'year', year: '2022' }, items: 28, mode: 'multiSite', note: { zh: '试点期满未续签。', en: 'Not renewed after the trial period.' } },
  { cities: ['衢州', '黄山'], date: { precision: 'before', day: '2021-07-01' }, items: 19, mode: 'multiSite', note: none },
];

/** A number from 0 to 1 that belongs to `text` (FNV-1a, then mixed): no random generator, so no order matters. */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** How likely two cities have an agreement: dense in the Delta, a province around its capital, a few lines across provinces. */
function likelihood(one: City, other: City): number {
  const both = [one, other];
  const inDelta = both.filter(({ shortName }) => delta.has(shortName)).length;
  const capital = both.filter(({ shortName }) => capitals.has(shortName)).length;
  if (inDelta === 2) return 1;
  if (one.province === other.province) {
    if (one.province === '广东省') return inDelta === 1 ? 0.55 : 0.25;
    return capital > 0 ? 0.55 : 0.04;
  }
  if (capital === 2) return 0.5;
  const reachesOut = both.some(({ shortName }) => shortName === '广州' || shortName === '深圳');
  return reachesOut && both.some(({ province }) => neighbours.has(province)) ? 0.2 : 0.002;
}

function dateOf(key: string): UncertainDate {
  const months = 2 + Math.floor(chanceOf(`${key} month`) * 58);
  const [year, month] = [String(2019 + Math.floor(months / 12)), String((months % 12) + 1).padStart(2, '0')];
  const precision = chanceOf(`${key} precision`);
  if (precision < 0.06) return { precision: 'year', year };
  if (precision < 0.16) return { precision: 'month', month: `${year}-${month}` };
  return { precision: 'day', day: `${year}-${month}-${String(1 + Math.floor(chanceOf(`${key} day`) * 28)).padStart(2, '0')}` };
}

function itemsOf(key: string, likely: number): number | null {
  const chance = chanceOf(`${key} items`);
  if (chance < 0.07) return null;
  const most = likely === 1 ? 130 : likely > 0.3 ? 70 : 40;
  return Math.floor(chance ** 2 * most);
}

function titleOf(cities: readonly [City, City], language: Language): string {
  const [one, other] = cities.map((city) => fullCityName(city, language));
  return language === 'en'
    ? `Agreement on cross-boundary services between ${one ?? ''} and ${other ?? ''} (fictional)`
    : `${one ?? ''}与${other ?? ''}政务服务“跨域通办”合作协议（虚构）`;
}

/** Fictional agreements among the cities of the sample: those that the interviews speak of, and a few hundred around them. */
export function sampleAgreements(cities: readonly City[], language: Language): NewAgreement[] {
  const inOrder = [...cities].sort(byCityCode);
  const byName = new Map(cities.map((city) => [city.shortName, city]));
  const pick = (zh: Bilingual): string => (language === 'en' ? zh.en : zh.zh);
  const made: NewAgreement[] = [];
  const isSet = new Set<string>();
  for (const { cities: names, date, endDate = null, items, mode, note } of setAgreements) {
    const [one, other] = names.map((name) => byName.get(name));
    if (one === undefined || other === undefined) throw new RangeError(`the sample knows no city of ${names.join('–')}`);
    const dyadId = dyadOf(one.id, other.id);
    isSet.add(dyadId);
    made.push({ dyadId, title: titleOf([one, other], language), date, endDate, items, mode, source: pick(source), note: pick(note) });
  }
  for (const [place, one] of inOrder.entries()) {
    for (const other of inOrder.slice(place + 1)) {
      const dyadId = dyadOf(one.id, other.id);
      const likely = likelihood(one, other);
      if (isSet.has(dyadId) || chanceOf(dyadId) >= likely) continue;
      const mode = modes[Math.floor(chanceOf(`${dyadId} mode`) * modes.length)] ?? null;
      made.push({ dyadId, title: titleOf([one, other], language), date: dateOf(dyadId), endDate: null, items: itemsOf(dyadId, likely), mode, source: pick(source), note: '' });
    }
  }
  return made;
}
