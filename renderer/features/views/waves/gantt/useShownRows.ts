import { useState, type UIEvent } from 'react';
import { ROW_HEIGHT } from './useGanttStyles';

/** Rows beyond the visible ones that are drawn as well, so that scrolling shows no gap. */
const SPARE_ROWS = 6;
/** Before the page has told how much it shows. */
const FIRST_HEIGHT = 520;

/** The rows that are in sight: a plan may have a thousand. */
export function useShownRows(count: number) {
  const [seen, setSeen] = useState({ top: 0, height: FIRST_HEIGHT });
  const first = Math.max(0, Math.floor(seen.top / ROW_HEIGHT) - SPARE_ROWS);
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / ROW_HEIGHT) + SPARE_ROWS);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const { scrollTop, clientHeight } = currentTarget;
    if (Math.abs(scrollTop - seen.top) >= ROW_HEIGHT || clientHeight !== seen.height) setSeen({ top: scrollTop, height: clientHeight });
  };
  return { first, last, onScroll };
}
