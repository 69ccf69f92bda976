import { expect, it } from 'vitest';
import type { BatchRow } from '../../../../../../models/report/report';
import { batchOrder, windowShare } from '../../../../../../renderer/features/views/operations/batchOrder';

const run = (id: string, hours: number, windowHours: number, fits = true): BatchRow => ({ id, name: id, hours, windowHours, partsNeeded: 1, fits, databaseVcores: 0.27, databaseShare: 0.5, hoursWithPeople: 0 });

it('puts runs that do not fit first, then the fullest windows', () => {
  const rows = [run('easy', 1, 8), run('tight', 3, 4), run('late', 1, 2, false)];
  expect(batchOrder(rows).map((row) => row.id)).toEqual(['late', 'tight', 'easy']);
  expect(rows.map((row) => row.id)).toEqual(['easy', 'tight', 'late']);
});

it('takes a run without a window for one that fills it', () => {
  expect(windowShare(run('none', 1, 0))).toBe(1);
  expect(windowShare(run('half', 1, 2))).toBe(0.5);
});
