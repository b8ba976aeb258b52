import { expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';

import { dyadOf } from '../dyad.ts';
import type { CityId } from '../ids.ts';
import { addAgreements, deleteAgreements, editAgreement, type NewAgreement } from './agreement-operations.ts';

function fixture() {
  const project = new TestProject();
  const [sz, dg, mz] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞'), project.city('gb441400', '梅州')];
  const agreement = (one: CityId, other: CityId, rest: Partial<NewAgreement> = {}): NewAgreement => ({
    dyadId: dyadOf(one, other), title: '协议', date: { precision: 'year', year: '2019' }, endDate: null, items: null, mode: null, source: '', note: '', ...rest,
  });
  return { project, sz, dg, mz, agreement };
}

it('passes over what is there word for word, whichever city is named first, and counts it', () => {
  const { project, sz, dg, mz, agreement } = fixture();
  project.run(addAgreements, { agreements: [agreement(sz, dg, { items: 120 }), agreement(dg, sz, { items: 120, note: '同一份' }), agreement(sz, dg, { items: 121 })] });
  expect(project.journal.at(-1)?.label).toEqual({ count: 2, skipped: 1, title: '协议' });
  expect(project.attempt(addAgreements, { agreements: [agreement(dg, sz, { items: 121, title: ' 协议 ' })] })).toEqual({ code: 'agreement.alreadyThere', params: { count: 1 } });
  project.run(addAgreements, { agreements: [agreement(sz, mz), agreement(sz, mz, { date: { precision: 'year', year: '2020' } }), agreement(sz, mz, { endDate: { precision: 'year', year: '2021' } })] });
  expect(project.state.agreements.size).toBe(5);
});

it('knows only cities of the registry', () => {
  const { project, sz, agreement } = fixture();
  expect(project.attempt(addAgreements, { agreements: [agreement(sz, 'gb1' as CityId)] })?.code).toBe('city.gone');
  expect(project.attempt(addAgreements, { agreements: [{ ...agreement(sz, 'gb441900' as CityId), date: { precision: 'day', day: '2019-02-30' } }] })?.code).toBe('record.invalid');
});

it('is edited and deleted', () => {
  const { project, sz, dg, mz, agreement } = fixture();
  const id = project.agreement(sz, dg, '2019-05-20');
  project.run(editAgreement, { agreement: { ...agreement(sz, mz, { items: 0 }), id } });
  expect(project.state.agreements.get(id)).toMatchObject({ dyadId: dyadOf(mz, sz), items: 0 });
  project.run(deleteAgreements, { ids: [id, id] });
  expect(project.state.agreements.size).toBe(0);
  expect(project.attempt(deleteAgreements, { ids: [id] })?.code).toBe('agreement.gone');
  expect(project.attempt(editAgreement, { agreement: { ...agreement(sz, mz), id } })?.code).toBe('agreement.gone');
});
