import { expect, it } from 'vitest';
import { changeWords } from '../../../../models/scenarios/changeWords';
import { starterPlan } from '../evaluation/plans';

const plan = starterPlan('mid-market-producer');
const brno = plan.sites[0];
if (!brno) throw new Error('no site');
const [first, ...others] = brno.users;

it.each([
  ['/company/growthPerYear', 0.2, 'growth per year', '0.07', '0.2'],
  ['/sites/brno-plant/surviveHoursWithoutWan', 24, `${brno.name}: survive hours without wan`, '8', '24'],
  ['/sites/brno-plant/users', [{ ...first, named: 900 }, ...others], `${brno.name}: users`, `${first?.class ?? ''} named ${first?.named ?? ''}`, `${first?.class ?? ''} named 900`],
  ['/company/regulations', ['gdpr'], 'regulations', 'gdpr, iatf-16949, gmp', 'gdpr'],
  ['/sites/brno-plant', null, brno.name, brno.name, null],
])('%s is told as a person would', (path, value, place, before, after) => {
  expect(changeWords(plan, { path, value }, plan)).toEqual({ path, place, before, after });
});

it('an item that the scenario brings is told by its name', () => {
  const zlin = { ...brno, id: 'zlin', name: 'Zlín plant' };
  const after = { ...plan, sites: [...plan.sites, zlin] };
  expect(changeWords(plan, { path: '/sites/zlin', value: zlin }, after)).toEqual({ path: '/sites/zlin', place: 'Zlín plant', before: null, after: 'Zlín plant' });
});
