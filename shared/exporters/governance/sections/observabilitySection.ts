import type { AlertTier } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownTable } from '../../markdownTable';

const TIERS: Readonly<Record<AlertTier, string>> = { 'user-facing': 'User-facing degradation', 'plant-integration': 'Plant integration failure', background: 'Background anomaly' };

export function observabilitySection({ governance, figures, bill }: Report): readonly string[] {
  const { tiers, signals, logs } = governance.observability;
  return [
    '## Alert tiers',
    '',
    ...markdownTable(
      [
        { title: 'Tier', cell: (row) => TIERS[row.tier] },
        { title: 'Means', cell: (row) => row.meaning },
        { title: 'Signals', numeric: true, cell: (row) => row.signals },
        { title: 'Called in office hours', cell: (row) => row.inHours },
        { title: 'Called outside', cell: (row) => row.outside },
        { title: 'At work after, minutes', numeric: true, cell: (row) => (row.tier === 'background' ? null : row.responseMinutes) },
      ],
      tiers,
    ),
    '',
    '## Signals',
    '',
    ...markdownTable(
      [
        { title: 'Signal', cell: (row) => row.title },
        { title: 'Layer', cell: (row) => row.layer },
        { title: 'Tier', cell: (row) => TIERS[row.tier] },
        { title: 'Alert at', numeric: true, cell: (row) => `${row.threshold} ${row.unit}` },
        { title: 'Because', cell: (row) => figures[row.figureId]?.formula ?? '' },
        { title: 'Watches', cell: (row) => row.watches },
      ],
      signals,
    ),
    '',
    '## Log volume',
    '',
    ...markdownTable(
      [
        { title: 'Environment', cell: (row) => row.name },
        { title: 'GiB a day', numeric: true, cell: (row) => row.gibPerDay },
        { title: 'GiB a month', numeric: true, cell: (row) => row.gibPerMonth },
        { title: `On the bill, ${bill.currency} a month`, numeric: true, cell: (row) => row.monthly ?? 'no price' },
        { title: 'Comes from', cell: (row) => row.formula },
      ],
      logs,
    ),
  ];
}
