import { create } from 'zustand';
import type { Point } from '../../../shared/drawing/placement/point';

/** Where the canvas looks: offset in screen pixels and magnification. */
export interface CanvasViewport extends Point {
  readonly zoom: number;
}

/** What belongs to the drawing surface alone: never saved, never undone. */
interface CanvasState {
  /** The site that would take the system being dragged. */
  readonly dropSiteId: string | null;
  /** The last place and zoom per plan, so that coming back to the canvas finds it as it was left. */
  readonly viewports: Readonly<Record<string, CanvasViewport>>;
  /** Middle of the visible part in drawing coordinates; null while no canvas is on the screen. */
  readonly centre: (() => Point) | null;
  markDropSite(siteId: string | null): void;
  keepViewport(planId: string, viewport: CanvasViewport): void;
  offerCentre(centre: (() => Point) | null): void;
}

export const useCanvas = create<CanvasState>((set) => ({
  dropSiteId: null,
  viewports: {},
  centre: null,
  markDropSite: (dropSiteId) => set((state) => (state.dropSiteId === dropSiteId ? state : { dropSiteId })),
  keepViewport: (planId, viewport) => set((state) => ({ viewports: { ...state.viewports, [planId]: viewport } })),
  offerCentre: (centre) => set({ centre }),
}));
