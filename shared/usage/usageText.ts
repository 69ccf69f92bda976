import Big from 'big.js';
import { z } from 'zod';
import type { Usage } from '../../models/calibration/billedUsage';

/** More meters and resources a bill is not told by; a company's whole tenant should be exported for the plan's groups only. */
export const MAX_USAGE_ROWS = 200_000;

const LONGEST_NAME = 2000;
const name = z.string().max(LONGEST_NAME);
const decimal = z.string().regex(/^-?\d{1,160}(?:\.\d{1,160})?$/);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const days = z.number().int().min(0).max(31);

/** A bill added up, as it travels between host, page and worker: exact decimals are text. */
export const usageText = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        month,
        charge: name,
        category: name,
        subcategory: name,
        meter: name,
        region: name,
        resource: name,
        unit: name,
        currency: z.string().regex(/^[A-Z]{3}$/),
        quantity: decimal,
        costBilled: decimal,
        costEffective: decimal.nullable(),
      }),
    )
    .max(MAX_USAGE_ROWS),
  months: z.array(z.strictObject({ month, days, daysOfMonth: days })).max(1200),
});

export type UsageText = z.output<typeof usageText>;

const cut = (text: string): string => text.slice(0, LONGEST_NAME);

export const writeUsage = ({ rows, months }: Usage): UsageText => ({
  rows: rows.map(({ month: of, charge, category, subcategory, meter, region, resource, unit, currency, quantity, costBilled, costEffective }) => ({
    month: of,
    charge: cut(charge),
    category: cut(category),
    subcategory: cut(subcategory),
    meter: cut(meter),
    region: cut(region),
    resource: cut(resource),
    unit: cut(unit),
    currency,
    quantity: quantity.toFixed(),
    costBilled: costBilled.toFixed(),
    costEffective: costEffective?.toFixed() ?? null,
  })),
  months: months.map((each) => ({ ...each })),
});

export const readUsage = ({ rows, months }: UsageText): Usage => ({
  rows: rows.map((row) => ({ ...row, quantity: new Big(row.quantity), costBilled: new Big(row.costBilled), costEffective: row.costEffective === null ? null : new Big(row.costEffective) })),
  months,
});
