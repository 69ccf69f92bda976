import { makeStyles } from '@fluentui/react-components';

const BARS = [1, 2, 3, 4];
const STEP = 3;

const useStyles = makeStyles({
  /** Faint by opacity, not by colour: high contrast has no pale tones. */
  off: { opacity: 0.3 },
});

interface BarsMarkProps {
  /** How many of the four bars are filled. */
  readonly filled: number;
  readonly colour: string;
  /** Colour of the others. */
  readonly faint: string;
}

/** Four bars like a signal: their number tells how much, the colour only repeats it. */
export function BarsMark({ filled, colour, faint }: BarsMarkProps) {
  const styles = useStyles();
  return (
    <svg width={15} height={12} viewBox="0 0 15 12" aria-hidden="true" style={{ flex: 'none' }}>
      {BARS.map((bar) => (
        <rect key={bar} x={(bar - 1) * 4} y={12 - bar * STEP} width={3} height={bar * STEP} rx={0.5} fill={bar <= filled ? colour : faint} className={bar <= filled ? undefined : styles.off} />
      ))}
    </svg>
  );
}
