import type { Report } from '../../../models/report/report';
import { markdownText } from '../markdown';
import { section } from './section';

/** What is recommended as the plan stands, why, and what it costs. */
export function answerLines({ headline, summary }: Report): readonly string[] {
  const { cost, commitment, reasons } = summary;
  const { objectives } = summary.resilience;
  const missed = objectives.filter(({ met }) => !met);
  const rows = [
    { what: 'Bill', amount: cost.monthly, per: 'month' },
    { what: 'of it production', amount: cost.production, per: 'month' },
    { what: 'of it non-production', amount: cost.nonProduction, per: 'month' },
    { what: 'Bill with commitments', amount: commitment.monthlyEffective, per: 'month' },
    { what: 'Bill', amount: cost.yearly, per: 'year' },
    { what: 'Managed-service effort', amount: cost.managedServiceYearly, per: 'year' },
    { what: 'Expected loss by downtime', amount: cost.expectedDowntimeLossYearly, per: 'year' },
    { what: 'Risk-adjusted cost', amount: cost.riskAdjustedYearly, per: 'year' },
  ];
  return [
    '## Recommendation',
    '',
    markdownText(headline),
    '',
    ...(summary.complete ? [] : ['**Incomplete: a price is missing, so the amounts are at least what is shown.**', '']),
    ...reasons.filter((reason) => reason.for).slice(0, SHOWN_REASONS).map((reason) => `- ${markdownText(reason.text)}`),
    `- Objectives met: ${objectives.length - missed.length} of ${objectives.length}`,
    '',
    ...section(
      'Cost',
      [
        { title: 'What', cell: (row) => row.what },
        { title: cost.currency, numeric: true, cell: (row) => row.amount },
        { title: 'Per', cell: (row) => row.per },
      ],
      rows,
      '',
    ),
  ];
}

/** As many as the answer panel shows at its top. */
const SHOWN_REASONS = 3;
