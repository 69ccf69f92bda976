import { formula, link, text } from '../../cellContent';
import { EXCHANGE_RATE_NAME, SCENARIO_NAME } from '../../references';
import { chosenUnpriced } from '../../scenarios/chosenSum';
import { BASE_LABEL } from '../../scenarios/switchable';
import type { WorkbookContext } from '../../workbookContext';
import { type SummarySection, headingRow, sentenceRow, valueRow } from './summarySection';

const SHOWN_HASH_DIGITS = 12;

/** Where the figures come from and whether they are whole. */
export const planRows: SummarySection = (context) => {
  const { plan, report, stamp } = context;
  return [
    headingRow('Answer'),
    sentenceRow('In one sentence', report.headline),
    sentenceRow('State of the answer', stamp.completeness, report.summary.complete ? 'body' : 'warning'),
    valueRow('Prices', pricesState(context), '', 'Follows this workbook: a price typed into the Prices sheet completes it.'),
    context.scenarios.length === 0 ? valueRow('Scenario', text(stamp.scenario)) : valueRow('Scenario', link(SCENARIO_NAME, BASE_LABEL), '', 'Chosen on the Scenarios sheet; amounts follow, words of this page are those of the plan.'),
    valueRow('Version of the plan', text(stamp.planHash.slice(0, SHOWN_HASH_DIGITS)), '', `Fingerprint of the plan file: ${stamp.planHash}`),
    valueRow('Price book', text(stamp.priceBookAsOf), '', `List prices in USD as of this date, book ${stamp.priceBookId}.`),
    valueRow(
      'Exchange rate',
      link(EXCHANGE_RATE_NAME, Number(report.bill.exchangeRatePerUsd), 'rate'),
      `${report.bill.currency} per USD`,
      `As of ${plan.company.exchangeRateAsOf}; change it on the Assumptions sheet.`,
    ),
    valueRow('Written by', text(`Plantwright ${stamp.appVersion}`)),
  ];
};

function pricesState(context: WorkbookContext) {
  const { lines } = context.report.bill;
  const missing = chosenUnpriced(context);
  const unpriced = lines.filter((line) => line.monthly === null).length;
  const result = unpriced === 0 ? 'complete' : `INCOMPLETE: ${unpriced} without price`;
  return formula(`IF(${missing}=0,"complete","INCOMPLETE: "&${missing}&" without price")`, result);
}
