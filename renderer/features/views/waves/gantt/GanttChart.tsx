import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Plan } from '../../../../../models/document';
import { remembered } from '../../../../../models/memo/remembered';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import { closedDays } from '../../../../../shared/gantt/closedDays';
import type { Gantt, GanttBar, GanttRow } from '../../../../../shared/gantt/gantt';
import { wavesMessages as text } from '../messages';
import { moveSites, release } from '../moves/wavesEdits';
import { useWaves } from '../wavesStore';
import { GanttHead } from './GanttHead';
import { ganttKeys } from './ganttKeys';
import { GanttRowView } from './GanttRowView';
import { placeOf } from './ganttScale';
import { barKey, holds, marksOf, startOf, stepFrom, type Mark } from './marks';
import { markText } from './markText';
import { unitOf } from './useBarDrag';
import { HEAD_HEIGHT, NAME_WIDTH, ROW_HEIGHT, useGanttStyles } from './useGanttStyles';
import { useShownRows } from './useShownRows';

/** Pixels of the drawing that stay left of a mark which is brought into view. */
const AIR = 48;

interface GanttChartProps {
  readonly plan: Plan;
  readonly migration: MigrationPlan;
  readonly gantt: Gantt;
}

/** The migration along the calendar. Arrows walk it, Shift with arrows and the mouse move waves. */
export function GanttChart({ plan, migration, gantt }: GanttChartProps) {
  const styles = useGanttStyles();
  const { zoom, chosen, choose, open } = useWaves();
  const scroller = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const { first, last, onScroll } = useShownRows(gantt.rows.length);
  const marksIn = useMemo(() => remembered((row: GanttRow) => marksOf(row, row.siteIds.length === 0 ? [] : closedDays(plan, row.siteIds, gantt)), ({ id }) => id), [plan, gantt]);
  const at = gantt.rows.findIndex((each) => holds(each, chosen));
  const row = gantt.rows[at];
  const mark = row === undefined ? null : (marksIn(row).find(({ key }) => key === chosen) ?? null);
  const start = gantt.rows[0]?.bars[0];
  const tabbable = mark?.key ?? (start === undefined ? null : barKey(start));

  // A wave that moved may be drawn in another row now; the keyboard goes with it.
  useEffect(() => {
    const inside = scroller.current;
    const held = document.activeElement;
    if (inside === null || chosen === null || (held !== document.body && !inside.contains(held))) return;
    if (held === document.body && !hadFocus.current) return;
    inside.querySelector<HTMLElement>(`[data-mark="${CSS.escape(chosen)}"]`)?.focus({ preventScroll: true });
  });

  const show = (target: Mark): void => {
    const inside = scroller.current;
    const place = gantt.rows.findIndex((each) => holds(each, target.key));
    choose(target.key);
    hadFocus.current = true;
    if (inside === null || place === -1) return;
    const { left, width } = placeOf({ from: startOf(target), to: target.kind === 'bar' ? target.bar.to : target.closed.to }, gantt, zoom);
    if (left - AIR < inside.scrollLeft) inside.scrollLeft = Math.max(0, left - AIR);
    else if (left + width + AIR > inside.scrollLeft + inside.clientWidth - NAME_WIDTH) inside.scrollLeft = left - AIR;
    const top = place * ROW_HEIGHT;
    if (top < inside.scrollTop) inside.scrollTop = top;
    else if (top + ROW_HEIGHT > inside.scrollTop + inside.clientHeight - HEAD_HEIGHT) inside.scrollTop = top + ROW_HEIGHT - inside.clientHeight + HEAD_HEIGHT;
  };

  const move = (bar: GanttBar, by: number): void => {
    choose(barKey(bar));
    if (bar.siteIds.length > 0) moveSites(bar.name, migration, { siteIds: bar.siteIds, by, unit: unitOf(zoom) });
  };

  const onKeyDown = (event: KeyboardEvent): void =>
    ganttKeys(event, {
      chosen: mark,
      go: (step) => {
        const target = stepFrom(gantt.rows, marksIn, tabbable, step);
        if (target) show(target);
      },
      move: (target, by) => target.kind === 'bar' && move(target.bar, by),
      open: (target) => target.kind === 'bar' && open(barKey(target.bar)),
      release: (target) => target.kind === 'bar' && target.bar.locks.length > 0 && release(target.bar.name, target.bar.siteIds),
    });

  const width = NAME_WIDTH + placeOf(gantt, gantt, zoom).width;
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onFocus={() => (hadFocus.current = true)}
        onBlur={({ relatedTarget }) => relatedTarget !== null && (hadFocus.current = false)}
        role="group"
        aria-label={text.ganttLabel}
        aria-describedby="gantt-keys"
        data-testid="gantt"
      >
        <div style={{ width, position: 'relative' }}>
          <GanttHead chart={gantt} zoom={zoom} />
          <div className={styles.body} style={{ height: gantt.rows.length * ROW_HEIGHT }}>
            {gantt.rows.slice(first, last).map((each, index) => (
              <GanttRowView
                key={each.id}
                row={each}
                marks={marksIn(each)}
                place={first + index}
                chart={gantt}
                zoom={zoom}
                tabbable={tabbable}
                chosen={chosen}
                onChoose={choose}
                onOpen={(bar) => open(barKey(bar))}
                onMove={move}
              />
            ))}
          </div>
        </div>
      </div>
      <p id="gantt-keys" style={{ margin: '4px 0 0' }} aria-live="polite" data-testid="gantt-mark">
        {mark === null ? text.keys : markText(mark)}
      </p>
    </>
  );
}
