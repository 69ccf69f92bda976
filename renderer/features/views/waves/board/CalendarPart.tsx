import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Report } from '../../../../../models/report/report';
import { closedDays } from '../../../../../shared/gantt/closedDays';
import { useShownPlan } from '../../../../state/shownPlan';
import { formatPartialDate } from '../../../../i18n';
import { slotColour } from '../../parts/palette';
import { closedText } from '../gantt/markText';
import { MS_PER_DAY } from '../gantt/ganttScale';
import { useGanttStyles } from '../gantt/useGanttStyles';
import { KIND_SLOT } from '../kindSlot';
import { wavesMessages as text } from '../messages';
import { calendarMonths, type CalendarDay } from './calendarMonths';

const useStyles = makeStyles({
  months: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', gap: '16px 24px' },
  month: { minWidth: 0 },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: '2px' },
  day: { position: 'relative', height: '40px', verticalAlign: 'top', padding: '2px 4px', border: `1px solid ${tokens.colorNeutralStroke3}` },
  ground: { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 },
  number: { position: 'relative', backgroundColor: tokens.colorNeutralBackground1, padding: '0 2px', borderRadius: '2px' },
  cutover: { position: 'relative', display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', borderLeft: '3px solid', paddingLeft: '3px', backgroundColor: tokens.colorNeutralBackground1 },
  note: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
});

const WEEK_STARTS = Date.UTC(2024, 0, 1);
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Month by month: on which days who moves, and which days are closed to those who have not moved yet. */
export function CalendarPart({ report: { waves, migration } }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const months = useMemo(() => {
    const starts = migration.cutovers.map(({ localStart }) => Date.parse(`${localStart}Z`));
    if (starts.length === 0) return [];
    const period = { from: Math.min(...starts) - MS_PER_DAY, to: Math.max(...starts) + MS_PER_DAY };
    return calendarMonths(plan, migration, closedDays(plan, plan.sites.map(({ id }) => id), wholeMonths(period)));
  }, [plan, migration]);
  const kindOf = (wave: number) => waves.find(({ number }) => number === wave)?.kind ?? 'production';
  if (months.length === 0) return <p>{text.nothingToMove}</p>;
  return (
    <>
      <p className={styles.note}>{text.calendarNote}</p>
      <div className={styles.months} data-testid="waves-calendar">
        {months.map(({ month, weeks }) => (
          <div key={month} className={styles.month}>
            <table className={styles.table}>
              <caption className={styles.caption}>{formatPartialDate(month)}</caption>
              <thead>
                <tr>
                  {DAYS.map((day) => (
                    <th key={day} scope="col" className={styles.head}>
                      {text.weekday(new Date(WEEK_STARTS + day * MS_PER_DAY))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week, at) => (
                  <tr key={at}>
                    {week.map((day, place) => (day === null ? <td key={place} /> : <DayCell key={day.date} day={day} colourOf={(wave) => slotColour(KIND_SLOT[kindOf(wave)])} />))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </>
  );
}

function wholeMonths({ from, to }: { readonly from: number; readonly to: number }) {
  const [first, last] = [new Date(from), new Date(to)];
  return { from: Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1), to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1) };
}

function DayCell({ day, colourOf }: { readonly day: CalendarDay; readonly colourOf: (wave: number) => string }) {
  const styles = useStyles();
  const gantt = useGanttStyles();
  const reasons = day.closed.map(closedText).join('\n');
  return (
    <td className={styles.day} title={reasons}>
      {day.closed.length > 0 && <span className={mergeClasses(styles.ground, day.closed.some(({ hard }) => hard) ? gantt.hard : gantt.soft)} role="img" aria-label={reasons} />}
      <span className={styles.number}>{String(Number(day.date.slice(-2)))}</span>
      {day.cutovers.map(({ siteId, name, wave }) => (
        <span key={siteId} className={styles.cutover} style={{ borderLeftColor: colourOf(wave) }} title={text.cutoverOn(wave, name)}>
          {name}
        </span>
      ))}
    </td>
  );
}
