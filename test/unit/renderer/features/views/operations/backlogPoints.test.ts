import { expect, it } from 'vitest';
import type { BacklogTable } from '../../../../../../models/report/report';
import { backlogHours, hasWaiting, isCriticality } from '../../../../../../renderer/features/views/operations/backlogPoints';

const table = (...waiting: readonly (readonly number[])[]): BacklogTable => ({
  priorities: waiting.map((hours, index) => ({ priority: ['critical', 'high'][index] ?? 'low', waiting: hours, longestDelaySeconds: 0, toleratedDelaySeconds: null })),
  messagesPerHour: [10, 20],
  backlogAfterOutage: 0,
  drainHours: 0,
});

it('puts the priorities of an hour beside what arrives in it', () => {
  expect(backlogHours(table([1, 2], [3, 4]))).toEqual([
    { hour: 0, arriving: 10, waiting: [1, 3] },
    { hour: 1, arriving: 20, waiting: [2, 4] },
  ]);
});

it('knows a week in which nothing ever waits', () => {
  expect(hasWaiting(table([0, 0], [0, 0]))).toBe(false);
  expect(hasWaiting(table([0, 0], [0, 1]))).toBe(true);
});

it('tells known priorities from others', () => {
  expect(isCriticality('high')).toBe(true);
  expect(isCriticality('urgent')).toBe(false);
});
