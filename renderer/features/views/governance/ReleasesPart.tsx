import { makeStyles } from '@fluentui/react-components';
import type { ReleaseTaker, ReleaseWindow } from '../../../../models/governance/governance';
import { formatDate } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { StoryTable } from '../parts/StoryTable';
import { Tiles } from '../parts/Tiles';
import { ViewSection } from '../parts/ViewSection';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { YearStrip } from './YearStrip';

const useStyles = makeStyles({ list: { margin: '0 0 8px', paddingLeft: '16px', maxWidth: '90ch' } });

const takerColumns = (): readonly Column<ReleaseTaker>[] => [
  { id: 'cause', title: text.taker, cell: (row) => row.text },
  { id: 'windows', title: text.taken, numeric: true, cell: (row) => row.windows },
  { id: 'alone', title: text.alone, numeric: true, cell: (row) => row.alone },
];

const startOf = ({ date, startHourUtc }: ReleaseWindow): string => text.startsAt(formatDate(date), String(startHourUtc).padStart(2, '0'));

const windowColumns = (): readonly Column<ReleaseWindow>[] => [
  { id: 'start', title: text.windowStart, cell: startOf },
  { id: 'standing', title: text.standingHead, cell: (row) => text.window(row.standing) },
  { id: 'use', title: text.useHead, cell: (row) => (row.use === null ? '' : text.use(row.use)) },
];

/** Releases of the first year against what the calendars leave. */
export function ReleasesPart({ report, query }: PartProps) {
  const styles = useStyles();
  const { releases } = report.governance;
  const { figureIds, wanted, possible, windowHours, windows, takers, conflicts, liveFrom } = releases;
  const live = windows.filter((each) => each.date >= liveFrom && matches(query, [each.date, text.window(each.standing), each.use === null ? '' : text.use(each.use), ...each.reasons.map((reason) => reason.text)]));
  const figure = (id: string, label: string, value: number, unit: string) => <FigureButton figureId={id} label={label} quantity={formatQuantity(value, unit)} />;
  return (
    <>
      <Tiles
        tiles={[
          { id: 'wanted', label: text.wanted, value: figure(figureIds.wanted, text.wanted, wanted, ''), note: text.liveFrom(formatDate(liveFrom)) },
          { id: 'possible', label: text.possible, value: figure(figureIds.possible, text.possible, possible, '') },
          { id: 'hours', label: text.windowHours, value: figure(figureIds.hours, text.windowHours, windowHours, 'h') },
        ]}
      />
      <ViewSection title={text.conflicts}>
        {conflicts.length === 0 ? (
          <p>{text.noConflicts}</p>
        ) : (
          <ul className={styles.list}>
            {conflicts.map((each) => (
              <li key={each.id}>{each.text}</li>
            ))}
          </ul>
        )}
      </ViewSection>
      <ViewSection title={text.year}>
        <YearStrip windows={windows} />
      </ViewSection>
      <ViewSection title={text.takers}>{takers.length === 0 ? <p>{text.noTakers}</p> : <DataTable caption={text.takers} columns={takerColumns()} rows={takers} rowKey={(row) => row.id} />}</ViewSection>
      <ViewSection title={text.windows}>
        {live.length === 0 ? <p>{text.nothingFound}</p> : <StoryTable caption={text.windows} columns={windowColumns()} rows={live} rowKey={(row) => row.date} story={(row) => row.reasons.map((reason) => reason.text)} />}
      </ViewSection>
    </>
  );
}
