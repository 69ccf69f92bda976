import { heading, table, text, type Block } from '../../../blocks/block';
import { codeWord } from '../../viewer/codeWord';
import { moneyText, numberText, toldValue } from '../../viewer/figureText';
import { groupLines, sumOfLines } from '../../workbook/billTotals';
import { layerSums } from '../layerSums';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.cost;

/** The amounts that a board asks for first. */
export function costGlance({ plan, report }: ReportContext): readonly Block[] {
  const { cost, commitment, cashFlow } = report.summary;
  const money = (amount: string): string => moneyText(amount, cost.currency);
  const { today } = cashFlow;
  return table(
    [words.what, words.amount],
    [
      [words.monthly, money(cost.monthly)],
      [words.production, money(cost.production)],
      [words.nonProduction, money(cost.nonProduction)],
      [words.effective, money(commitment.monthlyEffective)],
      [words.yearly, money(cost.yearly)],
      [words.effort, money(cost.managedServiceYearly)],
      [words.loss, money(cost.expectedDowntimeLossYearly)],
      [words.risk, money(cost.riskAdjustedYearly)],
      [words.total(plan.company.horizonMonths), money(cashFlow.total)],
      [words.present, money(cashFlow.presentValue)],
      [words.peak(cashFlow.peak.month), money(cashFlow.peak.amount)],
      ...(today === null ? [] : [[words.today, money(today.currentTotal)], [words.payback, today.paybackMonth ?? words.never]]),
    ],
    [1],
  );
}

export function costChapter(context: ReportContext): readonly Block[] {
  return [heading(2, REPORT_WORDS.money), ...costGlance(context), ...byYear(context), ...byLayer(context), ...bySite(context), ...bills(context), ...notOnBill(context)];
}

function byYear({ report }: ReportContext): readonly Block[] {
  const { years } = report.summary.cashFlow;
  const { title, year, total, categories } = REPORT_WORDS.years;
  const { currency } = report.summary.cost;
  const used = [...new Set(years.flatMap((each) => Object.keys(each.categories)))];
  return [
    heading(3, title),
    ...table(
      [year, ...years.map(({ from, until }) => `${from} – ${until}`)],
      [...used.map((id) => [categories[id] ?? id, ...years.map((each) => moneyText(each.categories[id] ?? '0.00', currency))]), [total, ...years.map((each) => moneyText(each.total, currency))]],
      years.map((_, at) => at + 1),
    ),
  ];
}

function byLayer({ report }: ReportContext): readonly Block[] {
  const { title, layer, monthly, share } = REPORT_WORDS.layers;
  return [heading(3, title), ...table([layer, monthly, share], layerSums(report).map((each) => [each.title, moneyText(each.monthly, report.bill.currency), toldValue(each.share, 'share').value]), [1, 2])];
}

function bySite({ report }: ReportContext): readonly Block[] {
  const chosen = report.summary.allocation.find((each) => each.chosen)?.driver;
  const allocation = report.allocation.find(({ driver }) => driver === chosen);
  if (!allocation || allocation.sites.length === 0) return [];
  const { title, site, share, monthly } = REPORT_WORDS.sites;
  return [heading(3, title(allocation.basis)), ...table([site, share, monthly], allocation.sites.map((each) => [each.name, toldValue(each.share, 'share').value, moneyText(each.monthly, report.bill.currency)]), [1, 2])];
}

function bills({ plan, report }: ReportContext): readonly Block[] {
  const names = new Map(plan.environments.map(({ id, name }) => [id, name]));
  const { currency } = report.bill;
  const { title, item, region, quantity, monthly, total } = REPORT_WORDS.bill;
  return groupLines(report.bill.lines, ({ environmentId }) => environmentId, (id) => names.get(id) ?? id).flatMap(({ label, lines }) => [
    heading(3, title(label)),
    ...table(
      [item, region, quantity, monthly],
      [
        ...lines.map((line) => [line.label, codeWord(line.region), `${numberText(Number(line.quantity))} × ${line.unit}`, moneyText(line.monthly, currency)]),
        [total, '', '', moneyText(sumOfLines(lines).toFixed(2), currency)],
      ],
      [3],
    ),
  ]);
}

function notOnBill({ report }: ReportContext): readonly Block[] {
  const { title, what, why, matters } = REPORT_WORDS.notOnBill;
  const rows = report.summary.notOnBill.map((each) => [each.what, each.why, each.matters]);
  return rows.length === 0 ? [] : [heading(3, title), ...table([what, why, matters], rows)];
}

/** Said at the head of each document whose bill lacks a price. */
export const incompleteNotice = ({ report, stamp }: ReportContext): readonly Block[] => (report.summary.complete ? [] : [text(REPORT_WORDS.incomplete(stamp.completeness))]);
