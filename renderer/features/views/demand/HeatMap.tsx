import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DemandTable } from '../../../../models/report/report';
import { ChartWithTable } from '../parts/ChartWithTable';
import { slotColour } from '../parts/palette';
import { HourTable } from './HourTable';
import { clock, weekHour } from './hourText';
import type { LocalWeek } from './localWeek';
import { HOURS_PER_DAY, rotateWeek, toLocalHour } from './localWeek';
import { demandMessages as text } from './messages';
import { requestsText } from './requestsText';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '36px repeat(24, minmax(0, 1fr))', gap: '2px' },
  hour: { gridColumnEnd: 'span 3', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  day: { fontSize: tokens.fontSizeBase200, lineHeight: '24px', color: tokens.colorNeutralForeground2 },
  cell: { height: '24px', borderRadius: '2px' },
  peak: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '1px', zIndex: 1 },
  legend: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '8px 0 0 38px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  scale: { width: '120px', height: '10px', borderRadius: '2px' },
  mark: { width: '10px', height: '10px', borderRadius: '2px', border: `2px solid ${tokens.colorNeutralForeground1}`},
  peakNote: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
});

/** Every third hour is named; more would not fit beside the answer panel. */
const NAMED_HOURS = Array.from({ length: HOURS_PER_DAY / 3 }, (_, index) => index * 3);

/** From a quarter-hidden tint for idle hours to the full colour at the peak. */
const shade = (share: number): string =>
  `color-mix(in oklab, ${slotColour(0)} ${String(Math.round(share * 100))}%, ${tokens.colorNeutralBackground4})`;

interface HeatMapProps {
  readonly demand: DemandTable;
  readonly week: LocalWeek;
}

/** Seven days by 24 hours; the darker, the busier; the peak has a frame. */
export function HeatMap({ demand, week }: HeatMapProps) {
  const styles = useStyles();
  const values = rotateWeek(demand.requestsPerHour, week);
  const peakHour = toLocalHour(demand.peakHour, week);
  const most = Math.max(0, ...values);
  const chart = (
    <>
      <div className={styles.grid} role="img" aria-label={`${text.heatMap}. ${text.peak}: ${weekHour(peakHour, week.startMinute)}`}>
        <span />
        {NAMED_HOURS.map((hour) => (
          <span key={hour} className={styles.hour}>
            {clock(hour, week.startMinute)}
          </span>
        ))}
        {text.weekdays.map((day, dayIndex) => (
          <DayCells key={day} day={day} first={dayIndex * HOURS_PER_DAY} values={values} most={most} peakHour={peakHour} startMinute={week.startMinute} />
        ))}
      </div>
      <div className={styles.legend}>
        {text.legendLow}
        <span className={styles.scale} style={{ background: `linear-gradient(to right, ${shade(0)}, ${shade(1)})` }} aria-hidden />
        {`${requestsText(most)} ${text.requests}`}
        <span className={styles.peakNote}>
          <span className={styles.mark} aria-hidden />
          {`${text.peak}: ${weekHour(peakHour, week.startMinute)}`}
        </span>
      </div>
    </>
  );
  return <ChartWithTable label={text.heatMap} chart={chart} table={<HourTable values={values} startMinute={week.startMinute} />} />;
}

interface DayCellsProps {
  readonly day: string;
  readonly first: number;
  readonly values: readonly number[];
  readonly most: number;
  readonly peakHour: number;
  readonly startMinute: number;
}

function DayCells({ day, first, values, most, peakHour, startMinute }: DayCellsProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.day}>{day}</span>
      {values.slice(first, first + HOURS_PER_DAY).map((value, index) => (
        <span
          key={index}
          className={mergeClasses(styles.cell, first + index === peakHour && styles.peak)}
          style={{ backgroundColor: shade(most > 0 ? value / most : 0) }}
          title={text.heatCell(weekHour(first + index, startMinute), requestsText(value))}
        />
      ))}
    </>
  );
}
