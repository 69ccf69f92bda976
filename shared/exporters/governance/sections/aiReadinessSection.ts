import type { Report } from '../../../../models/report/report';
import { markdownTable } from '../../markdownTable';
import { STANDING_WORDS } from '../standingWords';

export function aiReadinessSection({ governance: { aiReadiness }, bill }: Report): readonly string[] {
  if (!aiReadiness.asked) return ['The plan does not ask for it (`/company/aiReadiness`).'];
  return [
    ...markdownTable(
      [
        { title: 'Point', cell: (row) => row.title },
        { title: 'Standing', cell: (row) => STANDING_WORDS[row.standing] },
        { title: 'Because', cell: (row) => row.sentence },
        { title: 'To do', cell: (row) => row.action },
      ],
      aiReadiness.checklist,
    ),
    '',
    '## Optional resources, not on the bill',
    '',
    ...markdownTable(
      [
        { title: 'Resource', cell: (row) => row.label },
        { title: `${bill.currency} a month`, numeric: true, cell: (row) => row.monthly ?? 'no price' },
        { title: 'Quantity', cell: (row) => row.quantity },
        { title: 'Why', cell: (row) => row.why },
      ],
      aiReadiness.resources,
    ),
  ];
}
