import type { Agreement } from '../agreement.ts';
import { changed, created, removed } from '../change.ts';
import { citiesOf } from '../dyad.ts';
import type { AgreementId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import type { ProjectState } from '../state.ts';

export type NewAgreement = Omit<Agreement, 'id'>;

/** The same for two agreements that say the same of the same dyad, whatever their notes. */
export function agreementKey({ dyadId, title, date, endDate, items, mode, source }: NewAgreement): string {
  const dateKey = (each: Agreement['date'] | null): string => (each === null ? '' : Object.values(each).join('/'));
  return JSON.stringify([dyadId, title.trim(), dateKey(date), dateKey(endDate), items, mode, source.trim()]);
}

function hasCities(state: ProjectState, { dyadId }: NewAgreement): boolean {
  return citiesOf(dyadId).every((id) => state.cities.has(id));
}

/** Adds agreements; those that are there already, word for word, are passed over and counted. */
export const addAgreements: Operation<{ agreements: readonly NewAgreement[] }> = (state, { agreements }, { newId }) => {
  const known = new Set([...state.agreements.values()].map(agreementKey));
  const changes = [];
  for (const agreement of agreements) {
    if (!hasCities(state, agreement)) return fail('city.gone');
    const key = agreementKey(agreement);
    if (known.has(key)) continue;
    known.add(key);
    changes.push(created('agreement', { ...agreement, id: newId<AgreementId>() }));
  }
  if (changes.length === 0) return fail('agreement.alreadyThere', { count: agreements.length });
  return changeSet('agreement.add', { count: changes.length, skipped: agreements.length - changes.length, title: changes[0]?.after?.title ?? '' }, changes);
};

export const editAgreement: Operation<{ agreement: Agreement }> = (state, { agreement }) => {
  const before = state.agreements.get(agreement.id);
  if (before === undefined) return fail('agreement.gone');
  if (!hasCities(state, agreement)) return fail('city.gone');
  return changeSet('agreement.edit', { title: agreement.title }, [changed('agreement', before, agreement)]);
};

export const deleteAgreements: Operation<{ ids: readonly AgreementId[] }> = (state, { ids }) => {
  const gone: Agreement[] = [];
  for (const id of new Set(ids)) {
    const agreement = state.agreements.get(id);
    if (agreement === undefined) return fail('agreement.gone');
    gone.push(agreement);
  }
  return changeSet('agreement.delete', { count: gone.length, title: gone[0]?.title ?? '' }, gone.map((agreement) => removed('agreement', agreement)));
};
