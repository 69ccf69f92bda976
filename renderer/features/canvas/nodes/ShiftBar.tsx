import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { HOURS_PER_DAY } from '../../../../models/demand/calendarUnits';
import type { Site } from '../../../../models/document';
import { shiftSegments } from '../../../../shared/drawing/shiftSegments';
import { CANVAS_TEXT } from '../messages';

const PERCENT = 100;
/** Fine marks at 6, 12 and 18 o'clock let the eye read the bar without numbers. */
const QUARTERS = [6, 12, 18];

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
  },
  segment: { position: 'absolute', top: 0, bottom: 0, boxShadow: `inset -1px 0 0 ${tokens.colorNeutralBackground1}` },
  even: { backgroundColor: tokens.colorNeutralForeground4 },
  odd: { backgroundColor: tokens.colorNeutralForeground2 },
  quarter: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The local day of a site from midnight to midnight, with its shifts. */
export const ShiftBar = memo(function ShiftBar({ shifts }: { readonly shifts: Site['shifts'] }) {
  const styles = useStyles();
  const label = CANVAS_TEXT.site.shifts(shifts);
  return (
    <div role="img" aria-label={label} title={label}>
      <div className={styles.bar}>
        {shiftSegments(shifts).map(({ from, to, name, index }) => (
          <span
            key={`${name} ${from}`}
            className={mergeClasses(styles.segment, index % 2 === 0 ? styles.even : styles.odd)}
            style={{ left: `${from * PERCENT}%`, width: `${(to - from) * PERCENT}%` }}
          />
        ))}
        {QUARTERS.map((hour) => (
          <span key={hour} className={styles.quarter} style={{ left: `${(hour / HOURS_PER_DAY) * PERCENT}%` }} />
        ))}
      </div>
    </div>
  );
});
