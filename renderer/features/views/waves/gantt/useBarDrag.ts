import { useState, type PointerEvent } from 'react';
import { DAYS_PER_WEEK } from '../../../../../models/demand/calendarUnits';
import type { GanttBar } from '../../../../../shared/gantt/gantt';
import type { Zoom } from '../wavesStore';
import { DAY_WIDTH } from './ganttScale';

/** A hand that trembles has not dragged. */
const LEAST_PIXELS = 4;

/** Whole days in the day zoom, whole weeks else. */
export const unitOf = (zoom: Zoom): 'day' | 'week' => (zoom === 'day' ? 'day' : 'week');

export const stepWidth = (zoom: Zoom): number => DAY_WIDTH[zoom] * (unitOf(zoom) === 'day' ? 1 : DAYS_PER_WEEK);

/** Pulls a bar along its row, in steps of the zoom; letting go moves the wave, Escape leaves it where it is. */
export function useBarDrag(bar: GanttBar, zoom: Zoom, onMove: (by: number) => void) {
  const [pulled, setPulled] = useState<{ readonly from: number; readonly by: number } | null>(null);
  const width = stepWidth(zoom);
  const stop = (): void => setPulled(null);
  return {
    /** Pixels from its place. */
    offset: pulled === null ? 0 : pulled.by * width,
    leave: pulled === null ? null : stop,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || bar.siteIds.length === 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPulled({ from: event.clientX, by: 0 });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (pulled === null) return;
        const distance = event.clientX - pulled.from;
        const by = Math.abs(distance) < LEAST_PIXELS ? 0 : Math.round(distance / width);
        if (by !== pulled.by) setPulled({ ...pulled, by });
      },
      onPointerUp: () => {
        if (pulled !== null && pulled.by !== 0) onMove(pulled.by);
        stop();
      },
      onPointerCancel: stop,
      onLostPointerCapture: stop,
    },
  };
}
