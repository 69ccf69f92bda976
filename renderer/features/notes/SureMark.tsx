import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Provenance } from '../../../models/document';

const SIZE = 12;
const CENTRE = SIZE / 2;
const RADIUS = 4.5;

/** How much of the circle is filled: shape tells the same as colour. */
const QUARTERS: Readonly<Record<Provenance['sure'], 0 | 1 | 2 | 4>> = { measured: 4, stated: 2, estimated: 1, guessed: 0 };

const SLICES: Readonly<Record<1 | 2, string>> = {
  1: `M${CENTRE} ${CENTRE} V${CENTRE - RADIUS} A${RADIUS} ${RADIUS} 0 0 1 ${CENTRE + RADIUS} ${CENTRE} Z`,
  2: `M${CENTRE} ${CENTRE - RADIUS} A${RADIUS} ${RADIUS} 0 0 1 ${CENTRE} ${CENTRE + RADIUS} Z`,
};

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  guessed: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A circle that is the fuller the surer an input is; dashed where nobody has said where it comes from. */
export function SureMark({ sure }: { readonly sure: Provenance['sure'] | null }) {
  const styles = useStyles();
  const filled = sure === null ? 0 : QUARTERS[sure];
  return (
    <svg className={mergeClasses(styles.mark, sure === 'guessed' && styles.guessed)} width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle cx={CENTRE} cy={CENTRE} r={RADIUS} fill={filled === 4 ? 'currentColor' : 'none'} stroke="currentColor" strokeDasharray={sure === null ? '2 2' : undefined} />
      {(filled === 1 || filled === 2) && <path d={SLICES[filled]} fill="currentColor" />}
    </svg>
  );
}
