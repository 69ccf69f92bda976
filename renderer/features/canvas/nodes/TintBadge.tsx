import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TintMark } from '../lenses/TintMark';
import type { Tint } from '../lenses/tint';

const useStyles = makeStyles({
  /** Flows leave sites to the right, and their names lie over them. */
  left: { right: 'auto', left: '6px', ':global([data-zoom="far"])': { right: 'auto', left: 0 } },
  frame: { position: 'absolute', inset: 0, border: '2px solid', borderRadius: tokens.borderRadiusMedium, pointerEvents: 'none' },
  root: {
    position: 'absolute',
    // Nearly all of it above the card, whatever its height: it must not cover the name.
    bottom: 'calc(100% - 4px)',
    right: '6px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
    ':global([data-zoom="middle"])': { fontSize: '15px', lineHeight: '20px' },
    ':global([data-zoom="far"])': { fontSize: '20px', lineHeight: '24px', right: 0 },
  },
});

/** What the lens says of a card or site, with a frame in its colour; screen readers hear it with the card's own name. */
export function TintBadge({ tint, atLeft = false }: { readonly tint: Tint | undefined; readonly atLeft?: boolean }) {
  const styles = useStyles();
  if (!tint || tint.quiet) return null;
  return (
    <>
      <div className={styles.frame} style={{ borderColor: tint.colour }} />
      <div className={mergeClasses(styles.root, atLeft && styles.left)} aria-hidden="true">
        <TintMark tint={tint} />
      </div>
    </>
  );
}
