import { createContext } from 'react';
import type { FrontPoint } from './frontPoints';

/** What the marks of the chart share. It comes past the chart, because a chart that is drawn anew lets go of the focus. */
export interface FrontMarks {
  /** Place of the design that is told below the chart; the Tab key stops there. */
  readonly shown: number;
  readonly focused: boolean;
  readonly nameOf: (point: FrontPoint) => string;
  readonly onShow: (place: number) => void;
  readonly keep: (place: number, mark: SVGGElement | null) => void;
}

export const FrontContext = createContext<FrontMarks>({ shown: 0, focused: false, nameOf: () => '', onShow: () => undefined, keep: () => undefined });
