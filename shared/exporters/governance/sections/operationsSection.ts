import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';
import { markdownTable } from '../../markdownTable';

export function operationsSection({ governance: { operations }, summary: { cost } }: Report): readonly string[] {
  const { services, hoursPerYear, shortfall, reviews } = operations;
  return [
    `${hoursPerYear} hours a year, ${cost.managedServiceYearly} ${cost.currency} a year: the effort that the decision counted with. Lines without hours are part of the platform’s.`,
    ...(shortfall === '' ? [] : ['', markdownText(shortfall)]),
    '',
    '## Who runs what',
    '',
    ...markdownTable(
      [
        { title: 'Service', cell: (row) => row.title },
        { title: 'Scope', cell: (row) => row.scope },
        { title: 'Responsible', cell: (row) => row.responsible },
        { title: 'Accountable', cell: (row) => row.accountable },
        { title: 'Consulted', cell: (row) => row.consulted },
        { title: 'Informed', cell: (row) => row.informed },
        { title: 'Hours a year', numeric: true, cell: (row) => row.hoursPerYear },
        { title: 'Why', cell: (row) => row.why },
      ],
      services,
    ),
    '',
    '## Resilience reviews and tests',
    '',
    ...markdownTable(
      [
        { title: 'Date', cell: (row) => row.date ?? 'when it happens' },
        { title: 'Kind', cell: (row) => row.kind.replaceAll('-', ' ') },
        { title: 'Event', cell: (row) => row.event },
        { title: 'Looks at', cell: (row) => row.looksAt },
      ],
      reviews,
    ),
  ];
}
