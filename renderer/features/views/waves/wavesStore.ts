import { create } from 'zustand';
import type { GanttGrouping } from '../../../../shared/gantt/gantt';
import type { WaveScore } from './moves/waveScore';

export const WAVE_PARTS = ['gantt', 'dates', 'calendar', 'readiness', 'waves'] as const;
export type WavePart = (typeof WAVE_PARTS)[number];

export const ZOOMS = ['day', 'week', 'month'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How the plan stood before the last move that was made here. */
export interface LastMove {
  readonly planId: string;
  readonly label: string;
  readonly before: WaveScore;
}

interface WavesState {
  readonly part: WavePart;
  readonly grouping: GanttGrouping;
  readonly zoom: Zoom;
  /** The bar that was chosen last, by its first site or its wave. */
  readonly chosen: string | null;
  /** The wave whose details are open, by the same key. */
  readonly opened: string | null;
  readonly lastMove: LastMove | null;
  showPart(part: WavePart): void;
  groupBy(grouping: GanttGrouping): void;
  zoomTo(zoom: Zoom): void;
  choose(key: string | null): void;
  open(key: string | null): void;
  remember(lastMove: LastMove | null): void;
}

/** How the waves are looked at: never undone, never saved. */
export const useWaves = create<WavesState>((set) => ({
  part: 'gantt',
  grouping: 'wave',
  zoom: 'month',
  chosen: null,
  opened: null,
  lastMove: null,
  showPart: (part) => set({ part }),
  groupBy: (grouping) => set({ grouping }),
  zoomTo: (zoom) => set({ zoom }),
  choose: (chosen) => set({ chosen }),
  open: (opened) => set({ opened }),
  remember: (lastMove) => set({ lastMove }),
}));
