import Big from 'big.js';
import type { BilledMonth, BilledUsage, Usage } from './billedUsage';
import { isUsage } from './isUsage';
import { daysOfMonth } from './monthArithmetic';
import type { UsageRow } from './usageRow';

/** Adds up rows one by one, so that a bill of any length takes no more room than its meters and resources. */
export interface UsageGatherer {
  add(row: UsageRow): void;
  usage(): Usage;
}

const MONTH_CHARACTERS = 'YYYY-MM'.length;
const DAY_AT = 'YYYY-MM-'.length;

const keyOf = (row: UsageRow): string => JSON.stringify([row.day.slice(0, MONTH_CHARACTERS), row.charge, row.category, row.subcategory, row.meter, row.region, row.resource, row.unit, row.currency]);

/**
 * A bill added up by month, meter and resource; a row counts to the month of its first day. The order of rows changes
 * nothing. Days are those of usage: a tax on the first says nothing of how long the month ran.
 */
export function gatherUsage(): UsageGatherer {
  const sums = new Map<string, BilledUsage>();
  const days = new Map<string, Set<number>>();
  return {
    add(row) {
      const key = keyOf(row);
      sums.set(key, added(sums.get(key), row));
      if (isUsage(row)) countDays(days, row);
    },
    usage: () => ({
      rows: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum),
      months: [...new Set([...sums.values()].map(({ month }) => month))].sort().map((month): BilledMonth => ({ month, days: days.get(month)?.size ?? 0, daysOfMonth: daysOfMonth(month) })),
    }),
  };
}

function added(sum: BilledUsage | undefined, row: UsageRow): BilledUsage {
  const { day, charge, category, subcategory, meter, region, resource, unit, currency } = row;
  const effective = row.costEffective === null || sum?.costEffective === null ? null : new Big(row.costEffective).plus(sum?.costEffective ?? 0);
  return {
    month: day.slice(0, MONTH_CHARACTERS),
    charge,
    category,
    subcategory,
    meter,
    region,
    resource,
    unit,
    currency,
    quantity: new Big(row.quantity).plus(sum?.quantity ?? 0),
    costBilled: new Big(row.costBilled).plus(sum?.costBilled ?? 0),
    costEffective: effective,
  };
}

/** The days of a row inside the month of its first day. */
function countDays(days: Map<string, Set<number>>, { day, until }: UsageRow): void {
  const month = day.slice(0, MONTH_CHARACTERS);
  const first = Number(day.slice(DAY_AT));
  const last = until === null ? first : until.startsWith(month) ? Number(until.slice(DAY_AT)) - 1 : daysOfMonth(month);
  const known = days.get(month) ?? new Set<number>();
  for (let each = first; each <= Math.max(first, last); each += 1) known.add(each);
  days.set(month, known);
}
