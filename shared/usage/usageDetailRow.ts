import type { UsageRow } from '../../models/calibration/usageRow';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';

/** What the two kinds of usage details have that we read: `legacy` of Enterprise Agreements and pay-as-you-go, `modern` of Customer Agreements. */
export interface UsageDetail {
  readonly kind?: string;
  readonly date?: Date;
  readonly chargeType?: string;
  readonly quantity?: number;
  readonly resourceLocation?: string;
  readonly consumedService?: string;
  /** Legacy. */
  readonly cost?: number;
  readonly billingCurrency?: string;
  readonly resourceId?: string;
  /** Null unless it was asked for. */
  readonly meterDetails?: Meter | null;
  /** Modern. */
  readonly costInBillingCurrency?: number;
  readonly billingCurrencyCode?: string;
  readonly instanceName?: string;
  readonly meterCategory?: string;
  readonly meterSubCategory?: string;
  readonly meterName?: string;
  readonly unitOfMeasure?: string;
}

type Meter = Pick<UsageDetail, 'meterCategory' | 'meterSubCategory' | 'meterName' | 'unitOfMeasure'>;

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** A usage detail as a row of a bill; one without a day, an amount or a currency is none, and the problem names what it lacks. */
export function usageDetailRow(detail: UsageDetail, number: number): Result<UsageRow> {
  const legacy = detail.kind === 'legacy';
  const cost = legacy ? detail.cost : detail.costInBillingCurrency;
  const currency = ((legacy ? detail.billingCurrency : detail.billingCurrencyCode) ?? '').trim();
  const meter: Meter = legacy ? (detail.meterDetails ?? {}) : detail;
  const isDay = detail.date instanceof Date && !Number.isNaN(detail.date.getTime());
  const lacks = (column: string, expected: string): Result<never> => fail(problem('usage.row-value', '', { row: number, column, expected, got: '' }));
  if (!isDay) return lacks('date', 'a day such as 2027-03-31');
  if (typeof cost !== 'number' || !Number.isFinite(cost)) return lacks(legacy ? 'cost' : 'costInBillingCurrency', 'a number');
  if (currency === '') return lacks(legacy ? 'billingCurrency' : 'billingCurrencyCode', 'a currency code such as EUR');
  return ok({
    day: detail.date.toISOString().slice(0, DAY_CHARACTERS),
    until: null,
    charge: detail.chargeType ?? 'Usage',
    // Without the meter at least the provider is told.
    category: meter.meterCategory ?? detail.consumedService ?? '',
    subcategory: meter.meterSubCategory ?? '',
    meter: meter.meterName ?? '',
    region: detail.resourceLocation ?? '',
    resource: (legacy ? detail.resourceId : detail.instanceName) ?? '',
    quantity: String(detail.quantity ?? 0),
    unit: meter.unitOfMeasure ?? '',
    costBilled: String(cost),
    costEffective: null,
    currency: currency.toUpperCase(),
  });
}
