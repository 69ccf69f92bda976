import { mergeClasses } from '@fluentui/react-components';
import { LockClosed16Filled } from '@fluentui/react-icons';
import type { GanttBar, Stretch } from '../../../../../shared/gantt/gantt';
import { slotColour } from '../../parts/palette';
import { KIND_SLOT } from '../kindSlot';
import type { Zoom } from '../wavesStore';
import { placeOf } from './ganttScale';
import { barKey } from './marks';
import { barText } from './markText';
import { useBarDrag } from './useBarDrag';
import { NAME_WIDTH, useGanttStyles } from './useGanttStyles';

/** Shorter would not be seen. */
export const LEAST_WIDTH = 8;

export interface BarProps {
  readonly bar: GanttBar;
  readonly label: string;
  readonly chart: Stretch;
  readonly zoom: Zoom;
  readonly tabbable: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onMove: (by: number) => void;
}

/** One bar with the parts of its night; it can be pulled along its row. */
export function GanttBarMark({ bar, label, chart, zoom, tabbable, chosen, onChoose, onOpen, onMove }: BarProps) {
  const styles = useGanttStyles();
  const drag = useBarDrag(bar, zoom, onMove);
  const place = placeOf(bar, chart, zoom);
  const left = NAME_WIDTH + place.left + drag.offset;
  const width = Math.max(LEAST_WIDTH, place.width);
  const colour = slotColour(KIND_SLOT[bar.kind]);
  const spare = bar.parts.find(({ kind }) => kind === 'spare');
  const end = spare === undefined ? left + width : Math.max(left + width, left + placeOf({ from: bar.from, to: spare.to }, chart, zoom).width);
  const text = barText(bar);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.bar, bar.siteIds.length > 0 ? styles.movable : styles.fixed, chosen && styles.chosen)}
        style={{ left, width, backgroundColor: colour }}
        aria-label={text}
        title={text}
        tabIndex={tabbable ? 0 : -1}
        data-mark={barKey(bar)}
        data-testid={`bar-${barKey(bar)}`}
        onFocus={onChoose}
        onDoubleClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || drag.leave === null) return;
          event.stopPropagation();
          drag.leave();
        }}
        {...drag.handlers}
      >
        {bar.parts.map((part) => {
          const at = placeOf(part, bar, zoom);
          return part.kind === 'transfer' || part.kind === 'reserve' ? <span key={part.kind} className={mergeClasses(styles.part, styles[part.kind])} style={{ left: at.left, width: at.width }} /> : null;
        })}
      </button>
      {spare && end > left + width && <span className={styles.spare} style={{ left: left + width, width: end - left - width, backgroundColor: colour }} aria-hidden />}
      <span className={styles.label} style={{ left: end }} aria-hidden>
        <span className={styles.labelText}>
          {bar.locks.length > 0 && <LockClosed16Filled style={{ verticalAlign: 'text-bottom' }} />}
          {label}
        </span>
      </span>
    </>
  );
}
