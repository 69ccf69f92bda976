import { Button, Field, makeStyles, Select, Slider, tokens } from '@fluentui/react-components';
import { MapRegular } from '@fluentui/react-icons';
import { HOURS_PER_DAY } from '../../../../models/demand/calendarUnits';
import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import type { Played } from '../../../../models/theatre/play';
import { scenesOf } from '../../../../models/theatre/scenes';
import { useTheatre } from '../../../state/theatreStore';
import { useView } from '../../../state/viewStore';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';

const HOURS = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour);
/** The slider counts quarter hours, up to a week; told as steps they would be drawn as marks. */
const QUARTERS_PER_HOUR = 4;
const MOST = 168 * QUARTERS_PER_HOUR;

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 16px', marginBottom: '8px' },
  wide: { flex: '1 1 240px', minWidth: 0, maxWidth: '360px' },
  length: { flex: '2 1 260px', minWidth: 0, maxWidth: '420px' },
  slider: { display: 'flex', alignItems: 'center', gap: '8px' },
  grow: { flexGrow: 1 },
  words: { margin: '0 0 4px', maxWidth: '90ch', color: tokens.colorNeutralForeground2 },
  action: { margin: '4px 0 16px' },
});

interface TheatreControlsProps {
  readonly plan: Plan;
  readonly report: Report;
  readonly played: Played;
}

/** Which failure, where, how long, from when. */
export function TheatreControls({ plan, report, played }: TheatreControlsProps) {
  const styles = useStyles();
  const { choice, choose, openLens } = useTheatre.getState();
  const day = Math.floor(played.startHour / HOURS_PER_DAY);
  const hour = played.startHour % HOURS_PER_DAY;
  const startAt = (newDay: number, newHour: number) => choose({ startHour: newDay * HOURS_PER_DAY + newHour });
  return (
    <>
      <div className={styles.form}>
        <Field className={styles.wide} label={text.scenario}>
          <Select value={played.scenarioId} onChange={(_, { value }) => choose({ scenarioId: value, hours: null })} data-testid="theatre-scenario">
            {scenesOf(report).map(({ row }) => (
              <option key={row.id} value={row.id}>{row.title}</option>
            ))}
          </Select>
        </Field>
        <Field className={styles.wide} label={text.site}>
          <Select value={played.site.id} onChange={(_, { value }) => choose({ siteId: value, hours: null, startHour: null })} data-testid="theatre-site">
            {plan.sites.map((site) => (
              <option key={site.id} value={site.id}>{site.name}</option>
            ))}
          </Select>
        </Field>
        <Field className={styles.length} label={text.hoursValue(spanText(played.hours * 60))}>
          <div className={styles.slider}>
            <Slider
              className={styles.grow}
              min={1}
              max={MOST}
              value={Math.min(MOST, Math.max(1, Math.round(played.hours * QUARTERS_PER_HOUR)))}
              aria-label={text.hours}
              aria-valuetext={spanText(played.hours * 60)}
              onChange={(_, { value }) => choose({ hours: value / QUARTERS_PER_HOUR })}
              data-testid="theatre-hours"
            />
            <Button size="small" disabledFocusable={choice.hours === null} onClick={() => choose({ hours: null })}>
              {text.planned}
            </Button>
          </div>
        </Field>
        <Field label={text.day}>
          <Select value={String(day)} onChange={(_, { value }) => startAt(Number(value), hour)} data-testid="theatre-day">
            {text.days.map((name, index) => (
              <option key={name} value={index}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={text.hour}>
          <Select value={String(hour)} onChange={(_, { value }) => startAt(day, Number(value))}>
            {HOURS.map((each) => (
              <option key={each} value={each}>{`${String(each).padStart(2, '0')}:00`}</option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.words}>{`${text.response(played.response)} ${text.uncovered(played.uncovered)} ${text.sheets}`}</p>
      <div className={styles.action}>
        <Button
          icon={<MapRegular />}
          onClick={() => {
            openLens();
            useView.getState().show('canvas');
          }}
          data-testid="theatre-lens"
        >
          {text.showOnCanvas}
        </Button>
      </div>
    </>
  );
}
