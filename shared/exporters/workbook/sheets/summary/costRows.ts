import { formula, link } from '../../cellContent';
import { answerAddress, answerLink } from '../answer/answerLink';
import { cashFlowCell, cashFlowPlaces } from '../cashflow/cashFlowRows';
import { commitmentLetter, commitmentsLayout } from '../commitments/commitmentsLayout';
import { FIRST_COLUMN } from '../../monthColumns';
import { MONTHS_PER_YEAR } from '../../billTotals';
import { NON_PRODUCTION, PRODUCTION, quoted } from '../../references';
import { chosenSum } from '../../scenarios/chosenSum';
import { ifBase } from '../../scenarios/ifBase';
import { type SummarySection, headerRow, headingRow, valueRow } from './summarySection';

/** The amounts stand in the second column of the summary. */
const AMOUNT = 'B';
const ROWS_BEFORE_AMOUNTS = 2;
/** At list prices, and what discounts take off. */
const LIST_ROWS = 2;

/** The money, summed over the bill; effort and loss come from the engine. */
export const costRows: SummarySection = (context, firstRow) => {
  const { report } = context;
  const { cost, commitment } = report.summary;
  const [perMonth, perYear] = [`${report.bill.currency}/month`, `${report.bill.currency}/year`];
  const only = (production: string) => chosenSum(context, [['production', quoted(production)]]);
  const { list } = report.bill;
  /** Of the plan from its own sheet, of a scenario from its answer. */
  const chosenLink = (key: string, cell: string, result: number) => link(ifBase(context, cell, answerAddress(context, key)), result, 'money');
  const listRow = firstRow + ROWS_BEFORE_AMOUNTS;
  const monthlyRow = list === undefined ? listRow : listRow + LIST_ROWS;
  const yearlyRow = monthlyRow + 3;
  return [
    headingRow('Cost'),
    headerRow(['Amount', 'Value', 'Unit', '', 'Note'], ['Value']),
    ...(list === undefined
      ? []
      : [
          valueRow('At list prices', formula(chosenSum(context, [], 'listMonthly'), Number(list.monthly), 'money'), perMonth, 'The same lines before the company’s discounts.'),
          valueRow('Discounts take off', formula(`ROUND(${AMOUNT}${listRow}-${AMOUNT}${monthlyRow},2)`, Number(list.discount), 'money'), perMonth),
        ]),
    valueRow('Monthly', formula(chosenSum(context), Number(cost.monthly), 'money'), perMonth, 'Sum of the lines of the Bill sheet.'),
    valueRow('of it production', formula(only(PRODUCTION), Number(cost.production), 'money'), perMonth),
    valueRow('of it non-production', formula(only(NON_PRODUCTION), Number(cost.nonProduction), 'money'), perMonth),
    valueRow('Yearly', formula(`${MONTHS_PER_YEAR}*${AMOUNT}${monthlyRow}`, Number(cost.yearly), 'money'), perYear, 'Twelve months of today’s bill.'),
    valueRow('Saved by commitments', chosenLink('saving', `Commitments!$${commitmentLetter('saving')}$${commitmentsLayout(context).sumRow}`, Number(commitment.saving)), perMonth, 'Savings plans and reservations for what always runs, against list prices.'),
    valueRow('Managed-service effort', chosenLink('effort', cashFlowCell(`$${FIRST_COLUMN}$`, cashFlowPlaces(context)('term.effort')), Number(cost.managedServiceYearly)), perYear, 'People who run the system, by the plan’s hourly cost.'),
    valueRow(
      'Expected downtime loss',
      answerLink(context, 'loss'),
      perYear,
      'Frequency × duration × affected share × cost per hour of the sites.',
    ),
    valueRow(
      'Risk-adjusted cost',
      formula(`ROUND(${AMOUNT}${yearlyRow}-${MONTHS_PER_YEAR}*${AMOUNT}${yearlyRow + 1}+${AMOUNT}${yearlyRow + 2}+${AMOUNT}${yearlyRow + 3},2)`, Number(cost.riskAdjustedYearly), 'money'),
      perYear,
      'Yearly bill − what commitments save + effort + expected loss: what the recommendation keeps lowest.',
    ),
  ];
};
