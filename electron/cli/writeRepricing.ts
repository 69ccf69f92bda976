import type { PriceChange, RepricedLine, Repricing } from '../../models/repricing/repricing';
import { alignColumns } from './alignColumns';

const WHY: Readonly<Record<PriceChange, string>> = {
  same: '',
  moved: 'the price moved',
  currency: 'the price is given in another currency',
  'meter-gone': 'the second book has no price',
  'meter-new': 'only the second book has a price',
  'still-missing': 'no book has a price',
};

const MONEY_COLUMNS = [3, 4, 5];

/** The comparison for people. Lines that stay the same are counted, not listed. */
export function writeRepricing({ plan, currency, before, after, lines, monthlyBefore, monthlyAfter, completeBefore, completeAfter, answer }: Repricing): string {
  const changed = lines.filter(({ change }) => change !== 'same');
  const atLeast = (amount: string, complete: boolean): string => `${complete ? '' : 'at least '}${amount} ${currency}`;
  const { tenancy, tier, platform, region } = answer.recommendation;
  return [
    plan.name,
    `  from ${before.id}`,
    `  to   ${after.id}`,
    `  ${atLeast(monthlyBefore, completeBefore)} a month becomes ${atLeast(monthlyAfter, completeAfter)} for the same design`,
    answer.sameDesign
      ? '  the answer stays the same design'
      : `  at the new prices the engine chooses ${tenancy}, ${tier}, ${platform} in ${region}: ${atLeast(answer.monthly, answer.complete)} a month`,
    '',
    ...alignColumns([['line', 'region', 'quantity', 'before', 'after', 'change', 'USD per unit', 'why'], ...changed.map(cellsOf)], MONEY_COLUMNS).map((line) => `  ${line}`),
    `  ${lines.length - changed.length} of ${lines.length} lines cost the same`,
    '',
  ].join('\n');
}

const money = (amount: string | null): string => amount ?? 'missing';
const signed = (amount: string | null): string => (amount === null ? '' : amount.startsWith('-') ? amount : `+${amount}`);

function cellsOf(line: RepricedLine): readonly string[] {
  const units = `${line.usdPerUnitBefore ?? 'missing'} → ${line.usdPerUnitAfter ?? 'missing'}`;
  return [line.label, line.region, `${line.quantity} × ${line.unit}`, money(line.monthlyBefore), money(line.monthlyAfter), signed(line.difference), units, WHY[line.change]];
}
