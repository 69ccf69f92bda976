import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunLimit } from '../../../../models/simulation/runBudget';
import { formatNumber, formatPercent } from '../../../i18n';
import { proofMessages as text } from './messages';

const useStyles = makeStyles({ note: { margin: '0 0 4px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

/** Says what was not played, where a case was too large to be played as asked. */
export function LimitNote({ limit }: { readonly limit: RunLimit | null }) {
  const styles = useStyles();
  if (limit === null) return null;
  const { runs, runsAsked, lengthShare } = limit;
  return (
    <p className={styles.note} data-testid="proof-limit">
      {text.limited(formatNumber(runs), formatNumber(runsAsked), lengthShare < 1 ? formatPercent(lengthShare) : null)}
    </p>
  );
}
