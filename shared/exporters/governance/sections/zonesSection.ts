import type { ZoneRow } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';
import { markdownTable } from '../../markdownTable';

const STANDINGS: Readonly<Record<ZoneRow['standing'], string>> = { own: 'own zone', within: 'part of', operator: 'the operator’s', outside: 'outside' };

export function zonesSection({ governance }: Report): readonly string[] {
  const { zones, passages, identityWhy } = governance.zones;
  return [
    'A zone is a subnet and a namespace with traffic denied by default. What is not in the list of passages is refused.',
    '',
    markdownText(identityWhy),
    '',
    ...markdownTable(
      [
        { title: 'Zone', cell: (row) => row.title },
        { title: 'Standing', cell: (row) => [STANDINGS[row.standing], row.within].filter((each) => each !== '').join(' ') },
        { title: 'Holds', cell: (row) => row.holds },
        { title: 'Way in', cell: (row) => row.entry },
        { title: 'Identities', cell: (row) => row.identities },
        { title: 'Why', cell: (row) => row.why },
      ],
      zones,
    ),
    '',
    '## Passages',
    '',
    ...(passages.length === 0
      ? ['No flow enters or leaves the ERP.']
      : markdownTable(
          [
            { title: 'From', cell: (row) => row.from },
            { title: 'To', cell: (row) => row.to },
            { title: 'Flows', numeric: true, cell: (row) => row.flows },
            { title: 'Wait for an answer', numeric: true, cell: (row) => row.waiting },
            { title: 'Flows by name', cell: (row) => row.examples },
          ],
          passages,
        )),
  ];
}
