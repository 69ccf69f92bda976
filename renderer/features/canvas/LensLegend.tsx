import { makeStyles } from '@fluentui/react-components';
import type { Tint } from './lenses/tint';
import { TintMark } from './lenses/TintMark';
import { CANVAS_TEXT } from './messages';

const SAMPLE = { width: 44, height: 10, stroke: 3 };

const useStyles = makeStyles({ item: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' } });

/** What the looks of a lens mean: sign and words, and the pattern of the line where the lens draws lines anew. */
export function LensLegend({ className, legend }: { readonly className: string; readonly legend: readonly Tint[] }) {
  const styles = useStyles();
  return (
    <ul className={className} aria-label={CANVAS_TEXT.lens.legend} data-testid="lens-legend">
      {legend.map((tint) => (
        <li key={tint.words} className={styles.item}>
          {tint.dash && <LineSample tint={tint} />}
          <TintMark tint={tint} />
        </li>
      ))}
    </ul>
  );
}

function LineSample({ tint: { colour, dash, quiet = false } }: { readonly tint: Tint }) {
  const { width, height, stroke } = SAMPLE;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line x1={2} x2={width - 2} y1={height / 2} y2={height / 2} stroke={colour} strokeWidth={quiet ? 1 : stroke} strokeDasharray={dash?.(stroke)} strokeLinecap="round" />
    </svg>
  );
}
