import { groupLines, sumOfLines } from '../../workbook/billTotals';
import { codeWord } from '../codeWord';
import { moneyText, numberText, toldValue } from '../figureText';
import type { Content } from '../markup';
import { tableMarkup } from '../tableMarkup';
import type { Chapter, ViewerContext } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.cost;
const NO_BREAK = '\u00a0';

export const costChapter: Chapter = { id: 'cost', title: words.title, content: (context) => [glance(context), bills(context), bySite(context)] };

function glance({ report, figures }: ViewerContext): Content {
  const { cost, commitment } = report.summary;
  const rows = [
    { label: words.monthly, amount: cost.monthly, figureId: 'cost.monthly' },
    { label: words.production, amount: cost.production, figureId: 'cost.production' },
    { label: words.nonProduction, amount: cost.nonProduction, figureId: 'cost.nonProduction' },
    { label: words.effective, amount: commitment.monthlyEffective, figureId: 'commitment.monthlyEffective' },
    { label: words.yearly, amount: cost.yearly, figureId: 'cost.yearly' },
    { label: words.effort, amount: cost.managedServiceYearly, figureId: 'cost.managedServiceYearly' },
    { label: words.loss, amount: cost.expectedDowntimeLossYearly, figureId: 'cost.expectedDowntimeLossYearly' },
    { label: words.risk, amount: cost.riskAdjustedYearly, figureId: 'cost.riskAdjustedYearly' },
  ];
  return tableMarkup(
    words.caption,
    [
      { head: words.amount, cell: ({ label }) => label },
      { head: words.value, numeric: true, cell: ({ amount, figureId }) => figures.why(figureId, moneyText(amount, cost.currency)) },
    ],
    rows,
  );
}

/** One table for each environment, in the order in which the bill first names them. */
function bills({ plan, report, figures }: ViewerContext): Content {
  const names = new Map(plan.environments.map(({ id, name }) => [id, name]));
  const { currency } = report.bill;
  return groupLines(report.bill.lines, ({ environmentId }) => environmentId, (id) => names.get(id) ?? id).map(({ label: environment, lines }) =>
    tableMarkup(
      words.bill(environment),
      [
        { head: words.item, cell: ({ label }) => label },
        { head: words.region, cell: ({ region }) => codeWord(region).replaceAll(' ', NO_BREAK) },
        { head: words.quantity, cell: ({ quantity, unit, quantityFormula }) => `${numberText(Number(quantity))} × ${unit} (${quantityFormula})` },
        { head: words.price, numeric: true, cell: ({ usdPerUnit }) => usdPerUnit ?? words.missing },
        { head: words.perMonth, numeric: true, cell: ({ monthly, figureId }) => figures.why(figureId, moneyText(monthly, currency)) },
      ],
      lines,
      [words.total, '', '', '', moneyText(sumOfLines(lines).toFixed(2), currency)],
    ),
  );
}

function bySite({ report, figures }: ViewerContext): Content {
  const chosen = report.summary.allocation.find((each) => each.chosen)?.driver;
  const allocation = report.allocation.find(({ driver }) => driver === chosen);
  if (!allocation || allocation.sites.length === 0) return [];
  return tableMarkup(
    words.sites(allocation.basis),
    [
      { head: words.site, cell: ({ name }) => name },
      { head: words.share, numeric: true, cell: ({ share }) => toldValue(share, 'share').value },
      { head: words.perMonth, numeric: true, cell: ({ monthly, figureId }) => figures.why(figureId, moneyText(monthly, report.bill.currency)) },
    ],
    allocation.sites,
  );
}
