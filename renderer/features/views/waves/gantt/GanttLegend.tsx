import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Filled } from '@fluentui/react-icons';
import type { WaveRow } from '../../../../../models/report/report';
import { slotColour } from '../../parts/palette';
import { KIND_SLOT } from '../kindSlot';
import { wavesMessages as text } from '../messages';
import { useGanttStyles } from './useGanttStyles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 4px', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  item: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: { position: 'relative', display: 'inline-block', width: '20px', height: '12px', borderRadius: '2px', overflow: 'hidden' },
  fill: { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0 },
  hollow: { display: 'inline-block', boxSizing: 'border-box', width: '20px', height: '12px', border: '2px dashed', borderRadius: '2px' },
  line: { display: 'inline-block', width: '20px', height: '2px' },
});

/** What colours, hatching and signs mean. */
export function GanttLegend() {
  const styles = useStyles();
  const gantt = useGanttStyles();
  const colour = slotColour(KIND_SLOT.production);
  return (
    <ul className={styles.list} aria-label={text.legend}>
      {(Object.keys(KIND_SLOT) as WaveRow['kind'][]).map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={styles.swatch} style={{ backgroundColor: slotColour(KIND_SLOT[kind]) }} aria-hidden />
          {text.kind(kind)}
        </li>
      ))}
      {(['transfer', 'reserve'] as const).map((part) => (
        <li key={part} className={styles.item}>
          <span className={styles.swatch} style={{ backgroundColor: colour }} aria-hidden>
            <span className={mergeClasses(styles.fill, gantt[part])} />
          </span>
          {text.parts[part]}
        </li>
      ))}
      <li className={styles.item}>
        <span className={styles.line} style={{ backgroundColor: colour }} aria-hidden />
        {text.parts.spare}
      </li>
      <li className={styles.item}>
        <span className={styles.hollow} style={{ borderColor: colour }} aria-hidden />
        {text.rehearsal}
      </li>
      {(['hard', 'soft'] as const).map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={mergeClasses(styles.swatch, gantt[kind])} aria-hidden />
          {text.closedKinds[kind]}
        </li>
      ))}
      <li className={styles.item}>
        <LockClosed16Filled aria-hidden />
        {text.locked}
      </li>
    </ul>
  );
}
