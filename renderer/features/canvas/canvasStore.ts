import { create } from 'zustand';
import type { Box } from '../../../shared/drawing/placement/box';
import type { Point } from '../../../shared/drawing/placement/point';

/** Where the canvas looks: offset in screen pixels and magnification. */
export interface CanvasViewport extends Point {
  readonly zoom: number;
}

/** The drawing surface on the screen, for commands that come from elsewhere. */
export interface Surface {
  /** Middle of the visible part in drawing coordinates. */
  centre(): Point;
  /** The visible part in drawing coordinates. */
  visible(): Box;
  /** Puts the keyboard into the drawing, unless it is there already. */
  takeKeyboard(): void;
  /** Brings items into view, null: everything; `then` runs when they are drawn. */
  frame(ids: readonly string[] | null, then?: () => void): void;
}

export interface Carried {
  readonly ids: ReadonlySet<string>;
  readonly by: Point;
}

/** What belongs to the drawing surface alone: never saved, never undone. */
interface CanvasState {
  /** The site that would take the system being dragged. */
  readonly dropSiteId: string | null;
  /** A frame on its way: what it takes along, and how far; the plan hears of it when the pointer lets go. */
  readonly carried: Carried | null;
  /** What the pointer drags along at this moment. */
  readonly dragged: ReadonlySet<string> | null;
  /** The group whose name waits to be typed. */
  readonly namedGroupId: string | null;
  /** The last place and zoom per plan, so that coming back to the canvas finds it as it was left. */
  readonly viewports: Readonly<Record<string, CanvasViewport>>;
  /** A flow that the keyboard goes to: it must be drawn by itself, however many there are. */
  readonly wantedFlow: string | null;
  /** The item that has the keyboard: it stays drawn, wherever the view goes. */
  readonly focused: string | null;
  /** Whether the company is drawn round its sites; kept while the window is open. */
  readonly companyShown: boolean;
  /** How often the lines of a crowd have been painted: who waits for the next picture sees it. */
  readonly paintings: number;
  /** Null while no canvas is on the screen. */
  readonly surface: Surface | null;
  carry(carried: Carried | null): void;
  markDragged(dragged: ReadonlySet<string> | null): void;
  nameGroup(groupId: string | null): void;
  markDropSite(siteId: string | null): void;
  keepViewport(planId: string, viewport: CanvasViewport): void;
  wantFlow(id: string): void;
  markFocused(id: string | null): void;
  toggleCompany(): void;
  notePainted(): void;
  offerSurface(surface: Surface | null): void;
}

export const useCanvas = create<CanvasState>((set) => ({
  dropSiteId: null,
  carried: null,
  dragged: null,
  namedGroupId: null,
  viewports: {},
  wantedFlow: null,
  focused: null,
  companyShown: true,
  paintings: 0,
  surface: null,
  carry: (carried) => set({ carried }),
  markDragged: (dragged) => set({ dragged }),
  nameGroup: (namedGroupId) => set({ namedGroupId }),
  markDropSite: (dropSiteId) => set((state) => (state.dropSiteId === dropSiteId ? state : { dropSiteId })),
  keepViewport: (planId, viewport) => set((state) => ({ viewports: { ...state.viewports, [planId]: viewport } })),
  wantFlow: (wantedFlow) => set({ wantedFlow }),
  markFocused: (focused) => set({ focused }),
  toggleCompany: () => set(({ companyShown }) => ({ companyShown: !companyShown })),
  notePainted: () => set(({ paintings }) => ({ paintings: paintings + 1 })),
  offerSurface: (surface) => set({ surface }),
}));
