import { expect, it } from 'vitest';
import type { Cutover } from '../../../../models/report/migrationPlan';
import { crewsOf } from '../../../../models/waves/crewsOf';

const cutover = (siteId: string, wave: number, start: string, end: string, rollbackHours = 0): Cutover => ({ siteId, wave, start: `${start}:00Z`, end: `${end}:00Z`, rollbackHours }) as unknown as Cutover;

it('sends nobody to two places at once, in one wave or in two that overlap', () => {
  const crews = crewsOf([
    cutover('b', 3, '2027-04-12T00:00', '2027-04-29T00:00'),
    cutover('c', 4, '2027-04-19T00:00', '2027-05-06T00:00'),
    cutover('d', 4, '2027-04-19T00:00', '2027-04-20T00:00'),
    cutover('e', 5, '2027-04-29T00:00', '2027-05-02T00:00'),
  ]);
  expect([...crews]).toEqual([['b', 1], ['c', 2], ['d', 3], ['e', 1]]);
});

it('counts the way back as work', () => {
  const crews = crewsOf([cutover('b', 3, '2027-04-12T00:00', '2027-04-13T00:00', 10), cutover('c', 4, '2027-04-13T06:00', '2027-04-14T00:00')]);
  expect(crews.get('c')).toBe(2);
});

it('leaves a crew at its site for the whole wave', () => {
  const crews = crewsOf([cutover('b', 3, '2027-04-12T00:00', '2027-04-13T00:00'), cutover('c', 3, '2027-04-14T00:00', '2027-04-15T00:00'), cutover('d', 4, '2027-04-15T00:00', '2027-04-16T00:00')]);
  expect([...crews.values()]).toEqual([1, 2, 1]);
});
