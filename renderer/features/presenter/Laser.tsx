import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const SIZE = '16px';

const useStyles = makeStyles({
  dot: {
    position: 'fixed',
    top: 0,
    left: 0,
    zIndex: 1_000_000,
    width: SIZE,
    height: SIZE,
    margin: '-8px 0 0 -8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteRedBackground3,
    boxShadow: `0 0 0 3px ${tokens.colorNeutralBackground1}, 0 0 16px 6px ${tokens.colorPaletteRedBackground3}`,
    pointerEvents: 'none',
    visibility: 'hidden',
    transitionProperty: 'scale',
    transitionDuration: '100ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '&[data-pressed="true"]': { scale: 1.6 },
  },
});

/** A red dot where the mouse is, larger while its button is down. Fingers and pens show for themselves. */
export function Laser() {
  const styles = useStyles();
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ pointerType, clientX, clientY, buttons }: PointerEvent) => {
      const mark = dot.current;
      if (!mark) return;
      mark.style.visibility = pointerType === 'mouse' ? 'visible' : 'hidden';
      mark.style.transform = `translate(${clientX}px, ${clientY}px)`;
      mark.dataset['pressed'] = String(buttons > 0);
    };
    const events = ['pointermove', 'pointerdown', 'pointerup'] as const;
    // Before any part of the page: dragging on the drawing keeps its events to itself.
    for (const event of events) window.addEventListener(event, follow, { capture: true, passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, follow, { capture: true });
    };
  }, []);
  return <div ref={dot} className={styles.dot} aria-hidden="true" data-testid="laser" />;
}
