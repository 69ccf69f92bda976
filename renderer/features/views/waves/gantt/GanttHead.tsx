import { formatPartialDate } from '../../../../i18n';
import type { Stretch } from '../../../../../shared/gantt/gantt';
import type { Zoom } from '../wavesStore';
import { fineTicks, monthTicks, placeOf } from './ganttScale';
import { NAME_WIDTH, useGanttStyles } from './useGanttStyles';

const YEAR_AND_MONTH = 7;
/** Pixels that the name of a month needs; the first and the last of a chart may have less. */
const NAMED_FROM = 66;

/** Months, and below them weeks or days. */
export function GanttHead({ chart, zoom }: { readonly chart: Stretch; readonly zoom: Zoom }) {
  const styles = useGanttStyles();
  return (
    <div className={styles.head} aria-hidden>
      <span className={styles.corner} />
      {monthTicks(chart).map((tick) => {
        const at = placeOf(tick, chart, zoom);
        return (
          <span key={tick.date} className={styles.month} style={{ left: NAME_WIDTH + at.left, width: at.width }}>
            {at.width >= NAMED_FROM && <span className={styles.monthName}>{formatPartialDate(tick.date.slice(0, YEAR_AND_MONTH))}</span>}
          </span>
        );
      })}
      {fineTicks(chart, zoom).map((tick) => {
        const at = placeOf(tick, chart, zoom);
        return (
          <span key={tick.date} className={styles.fine} style={{ left: NAME_WIDTH + at.left, width: at.width }}>
            {String(new Date(tick.from).getUTCDate())}
          </span>
        );
      })}
    </div>
  );
}
