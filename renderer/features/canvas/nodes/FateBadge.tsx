import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FateMark } from '../../theatre/FateMark';
import type { Fate } from '../mapping/flowTypes';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: '-11px',
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
    ':global([data-zoom="far"])': { fontSize: '20px', lineHeight: '24px', top: '-27px', right: 0 },
  },
});

/** What becomes of a card or site in the failure that is shown; screen readers hear it with the card's own name. */
export function FateBadge({ fate, className }: { readonly fate: Fate | null | undefined; readonly className?: string }) {
  const styles = useStyles();
  if (!fate || fate.state === 'goes-on') return null;
  return (
    <div className={mergeClasses(styles.root, className)} aria-hidden="true">
      <FateMark state={fate.state} words={fate.words} />
    </div>
  );
}
