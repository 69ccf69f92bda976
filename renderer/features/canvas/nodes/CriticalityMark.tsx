import { makeStyles, tokens } from '@fluentui/react-components';
import type { Criticality } from '../../../../models/document';
import { CANVAS_TEXT } from '../messages';

const LEVELS: Readonly<Record<Criticality, number>> = { low: 1, medium: 2, high: 3, critical: 4 };
const BARS = [1, 2, 3, 4];
const STEP = 3;

const useStyles = makeStyles({
  on: { fill: tokens.colorNeutralForeground3 },
  /** Faint by opacity, not by colour: high contrast has no pale tones. */
  off: { fill: tokens.colorNeutralForeground3, opacity: 0.3 },
  critical: { fill: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Four bars like a signal: the number of filled bars is the criticality, the colour only repeats it. */
export function CriticalityMark({ criticality }: { readonly criticality: Criticality }) {
  const styles = useStyles();
  const level = LEVELS[criticality];
  const on = criticality === 'critical' ? styles.critical : styles.on;
  return (
    <svg width={15} height={12} viewBox="0 0 15 12" aria-hidden="true" style={{ flex: 'none' }}>
      <title>{CANVAS_TEXT.criticality(criticality)}</title>
      {BARS.map((bar) => (
        <rect key={bar} x={(bar - 1) * 4} y={12 - bar * STEP} width={3} height={bar * STEP} rx={0.5} className={bar <= level ? on : styles.off} />
      ))}
    </svg>
  );
}
