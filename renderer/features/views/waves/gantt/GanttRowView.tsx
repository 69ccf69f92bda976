import { mergeClasses } from '@fluentui/react-components';
import { formatDate } from '../../../../i18n';
import { dateOfTime } from '../../../../../models/waves/calendarDays';
import type { GanttBar, GanttRow, Stretch } from '../../../../../shared/gantt/gantt';
import type { Zoom } from '../wavesStore';
import { slotColour } from '../../parts/palette';
import { KIND_SLOT } from '../kindSlot';
import { wavesMessages as text } from '../messages';
import { GanttBarMark, LEAST_WIDTH } from './GanttBarMark';
import { placeOf } from './ganttScale';
import { barKey, type Mark } from './marks';
import { closedText } from './markText';
import { NAME_WIDTH, ROW_HEIGHT, useGanttStyles } from './useGanttStyles';

interface RowProps {
  readonly row: GanttRow;
  readonly marks: readonly Mark[];
  readonly place: number;
  readonly chart: Stretch;
  readonly zoom: Zoom;
  /** The mark that Tab leads to. */
  readonly tabbable: string | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (bar: GanttBar) => void;
  readonly onMove: (bar: GanttBar, by: number) => void;
}

/** A row: its name stays in sight, closed days lie under the bars. */
export function GanttRowView({ row, marks, place, chart, zoom, tabbable, chosen, onChoose, onOpen, onMove }: RowProps) {
  const styles = useGanttStyles();
  return (
    <div className={styles.row} style={{ top: place * ROW_HEIGHT }} role="group" aria-label={row.name} data-testid={`gantt-row-${row.id}`}>
      <span className={styles.name} title={row.name}>
        {row.name}
      </span>
      {marks.map((mark) => {
        if (mark.kind === 'bar') return null;
        const at = placeOf(mark.closed, chart, zoom);
        const words = closedText(mark.closed);
        return (
          <button
            key={mark.key}
            type="button"
            className={mergeClasses(styles.closed, mark.closed.hard ? styles.hard : styles.soft)}
            style={{ left: NAME_WIDTH + at.left, width: at.width }}
            aria-label={words}
            title={words}
            tabIndex={tabbable === mark.key ? 0 : -1}
            data-mark={mark.key}
            onFocus={() => onChoose(mark.key)}
          />
        );
      })}
      {row.bars.flatMap((bar) =>
        bar.rehearsals.map((each, at) => {
          const place = placeOf(each, chart, zoom);
          const words = text.rehearsalOf(bar.name, formatDate(dateOfTime(each.from)));
          return <span key={`${barKey(bar)} ${String(at)}`} className={styles.rehearsal} style={{ left: NAME_WIDTH + place.left, width: Math.max(LEAST_WIDTH, place.width), borderColor: slotColour(KIND_SLOT[bar.kind]) }} role="img" aria-label={words} title={words} data-testid={`rehearsal-${barKey(bar)}`} />;
        }),
      )}
      {row.bars.map((bar) => (
        <GanttBarMark
          key={barKey(bar)}
          bar={bar}
          label={row.bars.length > 1 || row.siteIds.length === 0 ? bar.name : formatDate(dateOfTime(bar.from))}
          chart={chart}
          zoom={zoom}
          tabbable={tabbable === barKey(bar)}
          chosen={chosen === barKey(bar)}
          onChoose={() => onChoose(barKey(bar))}
          onOpen={() => onOpen(bar)}
          onMove={(by) => onMove(bar, by)}
        />
      ))}
    </div>
  );
}
