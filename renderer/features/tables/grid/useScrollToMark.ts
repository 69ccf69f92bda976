import { useEffect, type RefObject } from 'react';
import { HEAD_HEIGHT, ROW_HEIGHT } from './gridShape';

/** Brings the row of the cursor into sight, also when it was marked from elsewhere in the app. */
export function useScrollToMark(scroller: RefObject<HTMLElement | null>, index: number): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || index === -1) return;
    const top = index * ROW_HEIGHT;
    const room = element.clientHeight - HEAD_HEIGHT - ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (top > element.scrollTop + room) element.scrollTo({ top: top - room });
  }, [scroller, index]);
}
