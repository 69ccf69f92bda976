import type { BillLine, Layer } from '../../../../../models/report/report';
import { type CellContent, formula, link, text } from '../../cellContent';
import { billCell } from '../../references';
import type { WorkbookContext } from '../../workbookContext';

/** Service categories of the specification, by what a layer is for. */
const CATEGORIES: Readonly<Record<Layer, string>> = {
  web: 'Compute',
  websocket: 'Compute',
  'scheduled-jobs': 'Compute',
  'job-workers': 'Compute',
  compute: 'Compute',
  postgres: 'Databases',
  redis: 'Databases',
  storage: 'Storage',
  backup: 'Storage',
  connectivity: 'Networking',
  ingress: 'Networking',
  edge: 'Internet of Things',
  security: 'Security',
  monitoring: 'Management and Governance',
  support: 'Other',
};

export interface FocusColumn {
  readonly header: string;
  readonly width: number;
  readonly numeric?: true;
  cell(line: BillLine, index: number, context: WorkbookContext): CellContent;
}

const told = (header: string, width: number, value: (line: BillLine, context: WorkbookContext) => string): FocusColumn => ({ header, width, cell: (line, _, context) => text(value(line, context), 'label') });

/** An amount of the bill; empty, as the specification has it, where the price is missing. */
const cost = (header: string, column: 'monthly' | 'listMonthly'): FocusColumn => ({
  header,
  width: 16,
  numeric: true,
  cell: (line, index, { report }) => {
    const shown = column === 'listMonthly' && report.bill.list === undefined ? 'monthly' : column;
    const amount = shown === 'monthly' ? line.monthly : (line.discount?.listMonthly ?? line.monthly);
    const address = `Bill!${billCell(shown, index)}`;
    return formula(`IF(ISNUMBER(${address}),${address},"")`, amount === null ? '' : Number(amount), 'money');
  },
});

const quantity = (header: string): FocusColumn => ({ header, width: 16, numeric: true, cell: (line, index) => link(`Bill!${billCell('quantity', index)}`, Number(line.quantity), 'quantity') });

const unitPrice: FocusColumn = {
  header: 'ContractedUnitPrice',
  width: 20,
  numeric: true,
  cell: (line, index, { report }) => {
    const price = `Bill!${billCell('usdPerUnit', index)}`;
    return formula(`IF(ISNUMBER(${price}),${price}*Bill!${billCell('rate', index)},"")`, line.usdPerUnit === null ? '' : Number(line.usdPerUnit) * Number(report.bill.exchangeRatePerUsd), 'unitPrice');
  },
};

const lastMonth = ({ report }: WorkbookContext): string => report.cashFlow.months.at(-1) ?? '';

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const from = (context: WorkbookContext): string => `${lastMonth(context)}-01T00:00:00Z`;
const until = (context: WorkbookContext): string => `${monthAfter(lastMonth(context))}-01T00:00:00Z`;

/**
 * Columns of the FinOps Open Cost and Usage Specification (FOCUS 1.2) that an estimate can fill, in alphabetical order as its files have
 * them; what it has no name for follows with `x_`. The bill of the size of the horizon stands in the last month of the plan.
 */
export const FOCUS_COLUMNS: readonly FocusColumn[] = [
  cost('BilledCost', 'monthly'),
  told('BillingAccountId', 22, (_, { plan }) => plan.id),
  told('BillingCurrency', 15, (_, { report }) => report.bill.currency),
  told('BillingPeriodEnd', 22, (_, context) => until(context)),
  told('BillingPeriodStart', 22, (_, context) => from(context)),
  told('ChargeCategory', 16, () => 'Usage'),
  told('ChargeDescription', 44, ({ label }) => label),
  told('ChargeFrequency', 16, () => 'Usage-Based'),
  told('ChargePeriodEnd', 22, (_, context) => until(context)),
  told('ChargePeriodStart', 22, (_, context) => from(context)),
  quantity('ConsumedQuantity'),
  told('ConsumedUnit', 16, ({ unit }) => unit),
  cost('ContractedCost', 'monthly'),
  unitPrice,
  cost('EffectiveCost', 'monthly'),
  told('InvoiceIssuerName', 18, () => 'Microsoft'),
  cost('ListCost', 'listMonthly'),
  told('PricingCategory', 16, () => 'Standard'),
  quantity('PricingQuantity'),
  told('PricingUnit', 16, ({ unit }) => unit),
  told('ProviderName', 14, () => 'Microsoft'),
  told('PublisherName', 14, () => 'Microsoft'),
  told('RegionId', 18, ({ region }) => region),
  told('ResourceType', 28, ({ resourceKind }) => resourceKind),
  told('ServiceCategory', 26, ({ layer }) => CATEGORIES[layer]),
  told('ServiceName', 40, ({ service }) => service),
  told('SkuId', 28, ({ sku }) => sku),
  told('SkuMeter', 34, ({ meter }) => meter),
  told('SubAccountId', 18, ({ environmentId }) => environmentId),
  told('x_EnvironmentId', 18, ({ environmentId }) => environmentId),
  told('x_Estimate', 12, () => 'estimate'),
  told('x_Layer', 16, ({ layer }) => layer),
  told('x_LineId', 44, ({ id }) => id),
  told('x_PlanHash', 20, (_, { stamp }) => stamp.planHash.slice(0, HASH_DIGITS)),
  told('x_PriceAsOf', 14, ({ priceAsOf }) => priceAsOf ?? ''),
  told('x_PriceBook', 20, (_, { stamp }) => stamp.priceBookId),
  told('x_PriceBookAsOf', 16, (_, { stamp }) => stamp.priceBookAsOf),
  told('x_PriceSource', 28, ({ priceSource }) => priceSource ?? ''),
  told('x_Production', 14, ({ production }) => (production ? 'yes' : 'no')),
  told('x_QuantityFormula', 50, ({ quantityFormula }) => quantityFormula),
  told('x_RulePack', 20, (_, { stamp }) => stamp.rulePack),
  told('x_Scenario', 20, (_, { stamp }) => stamp.scenario),
];

const HASH_DIGITS = 12;
