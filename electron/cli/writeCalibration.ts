import type { Calibration, MonthComparison, Suggestion } from '../../models/calibration/calibration';
import { alignColumns } from './alignColumns';

const SHARE_DECIMALS = 0;
const MOST_UNMAPPED = 15;

/** The comparison for people. */
export function writeCalibration(calibration: Calibration): string {
  const { plan, currency, basis, months, services, totals, unmapped, unmappedTotal, partialMonths, suggestions, unexplained, commitmentSavingMonthly } = calibration;
  const cost = basis === 'effective' ? 'commitments spread over their term' : 'as invoiced';
  const head = ['', 'modelled', 'billed', 'difference', 'of all differences'];
  const rows = services.map(({ label, modelled, billed, difference, shareOfDifference, unpricedLines }) => [
    `${label}${unpricedLines > 0 ? ' (prices missing)' : ''}`, modelled, billed, signed(difference), `${(shareOfDifference * 100).toFixed(SHARE_DECIMALS)} %`,
  ]);
  const sums = totals.map(({ month, modelled, billed, difference }) => [month, modelled, billed, signed(difference), '']);
  return [
    `${plan.name}: ${months.length === 1 ? 'one whole month' : `${months.length} whole months`}, ${months[0] ?? ''}${months.length > 1 ? ` to ${months.at(-1) ?? ''}` : ''}; ${currency}, billed ${cost}`,
    ...alignColumns([head, ...rows, ['All mapped, by month', '', '', '', ''], ...sums], NUMBERS),
    ...(Number(commitmentSavingMonthly) > 0 ? [`The model is before commitments; those that it recommends would save ${commitmentSavingMonthly} ${currency} a month.`] : []),
    '',
    ...months.length > 1 ? ['By service and month', ...alignColumns(services.flatMap(({ label, months: cells }) => cells.map((cell) => [label, ...cellsOf(cell)])), MONTH_NUMBERS), ''] : [],
    unmapped.length === 0 ? 'Everything billed is mapped.' : `Billed, but in no line of the model: ${unmappedTotal} ${currency}`,
    ...alignColumns(unmapped.slice(0, MOST_UNMAPPED).map(({ category, subcategory, meter, charge, resources, billed }) => [billed, `${charge}: ${[category, subcategory, meter].filter((each) => each !== '').join(' | ') || 'without a meter'}`, `${resources} resources`]), [0]),
    ...(unmapped.length > MOST_UNMAPPED ? [`… and ${unmapped.length - MOST_UNMAPPED} more; --json lists all.`] : []),
    ...partialMonths.map(({ month, days, daysOfMonth, billed }) => `${month} is left out: ${days} of ${daysOfMonth} days are billed (${billed} ${currency}).`),
    '',
    suggestions.length === 0 ? 'No correction of an assumption is suggested.' : 'Suggested corrections, each to accept or refuse (--accept <id>)',
    ...suggestions.flatMap((suggestion) => suggestionLines(suggestion, currency)),
    ...unexplained.map(({ label, reason }) => `${label} differs, but ${reason === 'unit' ? 'the bill counts it in units of unknown size' : 'no allowed value of its assumptions explains it'}.`),
    '',
  ].join('\n');
}

const NUMBERS = [1, 2, 3, 4];
const MONTH_NUMBERS = [2, 3, 4];

const cellsOf = ({ month, modelled, billed, difference }: MonthComparison): readonly string[] => [month, modelled, billed, signed(difference)];

const suggestionLines = ({ id, label, unit, now, suggested, low, high, outsideRange, volume, evidence, spread, monthlyEffect }: Suggestion, currency: string): readonly string[] => [
  `  ${id}: ${now} → ${suggested} ${unit} (${label})`,
  `    ${volume}, ${evidence.length === 1 ? 'one month' : `${evidence.length} months between ${spread[0]} and ${spread[1]}`}${outsideRange ? `; outside the usual ${low} to ${high}` : ''}; changes the modelled bill by ${signed(monthlyEffect)} ${currency} a month`,
  ...evidence.map(({ month, billedGB, modelledGB, value }) => `    ${month}: ${billedGB} GB billed, ${modelledGB} GB modelled → ${value}`),
];

const signed = (amount: string): string => (amount.startsWith('-') ? amount : `+${amount}`);
