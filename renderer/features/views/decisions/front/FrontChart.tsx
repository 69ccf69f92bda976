import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { FrontContext } from './FrontContext';
import { FrontPlot } from './FrontPlot';
import type { FrontPoint } from './frontPoints';
import { frontMessages as text } from './messages';

/** Where a key leads from the point at this place. */
const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
};

interface FrontChartProps {
  readonly points: readonly FrontPoint[];
  readonly currency: string;
  /** Place of the design that is told below the chart. */
  readonly shown: number;
  readonly onShow: (place: number) => void;
  readonly nameOf: (point: FrontPoint) => string;
}

/** Cost against expected loss, size for recovery. One stop for the Tab key; arrows lead from the cheapest design to the dearest. */
export function FrontChart({ points, currency, shown, onShow, nameOf }: FrontChartProps) {
  const marks = useRef(new Map<number, SVGGElement>());
  const [focused, setFocused] = useState(false);
  const move = (event: KeyboardEvent) => {
    const next = STEPS[event.key]?.(shown, points.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    marks.current.get(next)?.focus();
  };
  const context = useMemo(() => {
    const keep = (place: number, mark: SVGGElement | null): void => {
      if (mark === null) marks.current.delete(place);
      else marks.current.set(place, mark);
    };
    return { shown, focused, nameOf, onShow, keep };
  }, [shown, focused, nameOf, onShow]);
  return (
    <div role="group" aria-label={text.chartLabel} aria-description={text.keys} onKeyDown={move} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
      <FrontContext value={context}>
        <FrontPlot points={points} currency={currency} />
      </FrontContext>
    </div>
  );
}
