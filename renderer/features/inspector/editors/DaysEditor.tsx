import { makeStyles, ToggleButton, useArrowNavigationGroup } from '@fluentui/react-components';
import { INSPECTOR_TEXT } from '../messages';
import { testIdOf, type EditorProps } from './editorProps';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', gap: '2px' },
  day: { minWidth: 0, padding: '2px 0' },
});

/** Weekdays, 1 = Monday … 7 = Sunday. One stop for Tab, arrows go from day to day. */
export function DaysEditor({ path, value, change }: EditorProps<'days'>) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  const chosen = new Set(Array.isArray(value) ? value.map(Number) : []);
  const toggle = (day: number) => change(WEEK.filter((other) => (other === day ? !chosen.has(day) : chosen.has(other))));
  return (
    <div {...arrows} className={styles.root} data-testid={testIdOf(path)}>
      {WEEK.map((day) => (
        <ToggleButton
          key={day}
          size="small"
          className={styles.day}
          appearance={chosen.has(day) ? 'primary' : 'outline'}
          checked={chosen.has(day)}
          aria-label={INSPECTOR_TEXT.dayNames[day - 1]}
          onClick={() => toggle(day)}
        >
          {INSPECTOR_TEXT.days[day - 1]}
        </ToggleButton>
      ))}
    </div>
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
