import type { ReleaseWindow } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';
import { markdownTable } from '../../markdownTable';

const USES: Readonly<Record<NonNullable<ReleaseWindow['use']>, string>> = { release: 'release', exception: 'release by exception', 'failover-test': 'failover test' };

const startOf = ({ date, startHourUtc }: ReleaseWindow): string => `${date} ${String(startHourUtc).padStart(2, '0')}:00 UTC`;

export function releasesSection({ governance: { releases } }: Report): readonly string[] {
  const { wanted, possible, liveFrom, windowHours, windows, takers, conflicts, from, to } = releases;
  return [
    `Releases between go-live on ${liveFrom} and ${to}: ${wanted} wanted, ${possible} possible. A window has ${windowHours} h: update, way back, checks.`,
    '',
    '## Conflicts',
    '',
    ...(conflicts.length === 0 ? ['None.'] : conflicts.map((each) => `- ${markdownText(each.text)}`)),
    '',
    '## What takes windows after go-live',
    '',
    ...(takers.length === 0
      ? ['Nothing: every week has its window.']
      : markdownTable(
          [
            { title: 'Cause', cell: (row) => row.text },
            { title: 'Windows', numeric: true, cell: (row) => row.windows },
            { title: 'Open without it', numeric: true, cell: (row) => row.alone },
          ],
          takers,
        )),
    '',
    `## Weeks from ${from}`,
    '',
    ...markdownTable(
      [
        { title: 'Window', cell: startOf },
        { title: 'Standing', cell: (row) => row.standing },
        { title: 'Use', cell: (row) => (row.use === null ? '' : USES[row.use]) },
        { title: 'Because', cell: (row) => row.reasons.map((each) => each.text).join('; ') },
      ],
      windows,
    ),
  ];
}
