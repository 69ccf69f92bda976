import type { UsageRow } from '../../models/calibration/usageRow';

/** Field of a row → the columns that may hold it, the best first; names as `columnKey` makes them. */
export type UsageColumns = Readonly<Record<keyof UsageRow, readonly string[]>>;

export interface UsageForm {
  readonly id: string;
  readonly label: string;
  /** Columns by which the form is known; one of each group has to be there. */
  readonly mark: readonly (readonly string[])[];
  readonly columns: UsageColumns;
  /** What a row was charged for, where no column says it. */
  readonly chargeOtherwise: string;
}

/** `x_SkuMeterName`, `CostInBillingCurrency` and `costInBillingCurrency` without their case, blanks and underscores. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[\s_]+/g, '');

/**
 * Forms of bills, the strictest first. FOCUS 1.0, 1.0r2 (seconds in dates), 1.1 and 1.2 differ in what is added: 1.2 has
 * `SkuMeter` where 1.0 has the provider's `x_SkuMeterName`. Cost Management writes one form per agreement (Enterprise
 * Agreement and pay-as-you-go: `CostInBillingCurrency`, `MeterName`, dates 03/31/2027; Microsoft Customer Agreement:
 * `costInBillingCurrency`, `meterName`), and older ones `Cost` or `PreTaxCost`. Column lists: learn.microsoft.com,
 * cost-management-billing/dataset-schema, read 2026-11-22.
 */
export const USAGE_FORMS: readonly UsageForm[] = [
  {
    id: 'focus',
    label: 'FOCUS 1.x',
    mark: [['billedcost'], ['chargeperiodstart'], ['xskumetercategory', 'servicename'], ['billingcurrency']],
    columns: {
      day: ['chargeperiodstart'],
      until: ['chargeperiodend'],
      charge: ['chargecategory'],
      category: ['xskumetercategory', 'servicename'],
      subcategory: ['xskumetersubcategory'],
      meter: ['skumeter', 'xskumetername', 'chargedescription'],
      region: ['regionid', 'regionname', 'xskuregion'],
      resource: ['resourceid', 'resourcename'],
      quantity: ['pricingquantity', 'consumedquantity'],
      unit: ['xpricingunitdescription', 'pricingunit', 'consumedunit'],
      costBilled: ['billedcost'],
      costEffective: ['effectivecost'],
      currency: ['billingcurrency'],
    },
    chargeOtherwise: 'Usage',
  },
  {
    id: 'cost-management',
    label: 'Cost Management, actual cost',
    mark: [['costinbillingcurrency', 'cost', 'pretaxcost'], ['date', 'usagedatetime', 'usagedate'], ['metercategory'], ['billingcurrency', 'billingcurrencycode', 'currency']],
    columns: {
      day: ['date', 'usagedatetime', 'usagedate'],
      until: [],
      charge: ['chargetype'],
      category: ['metercategory'],
      subcategory: ['metersubcategory'],
      meter: ['metername', 'meter'],
      region: ['resourcelocation', 'location', 'meterregion'],
      resource: ['resourceid', 'instancename', 'instanceid', 'resourcename'],
      quantity: ['quantity', 'usagequantity'],
      unit: ['unitofmeasure'],
      costBilled: ['costinbillingcurrency', 'cost', 'pretaxcost'],
      costEffective: [],
      currency: ['billingcurrency', 'billingcurrencycode', 'currency'],
    },
    chargeOtherwise: 'Usage',
  },
];
