import type { Report } from '../../../../models/report/report';
import { markdownTable } from '../../markdownTable';

export function sharedPlatformSection({ governance }: Report): readonly string[] {
  if (governance.sharedPlatform.length === 0) return ['No workload of this plan is placed on a shared platform.'];
  return [
    'The conditions under which sharing holds. The operator shows the evidence before go-live and once a year.',
    '',
    ...markdownTable(
      [
        { title: 'Control', cell: (row) => row.title },
        { title: 'Condition', cell: (row) => row.sentence },
        { title: 'Figure', numeric: true, cell: (row) => (row.quantity === null ? null : `${row.quantity} ${row.unit}`) },
        { title: 'Evidence', cell: (row) => row.evidence },
      ],
      governance.sharedPlatform,
    ),
  ];
}
