import { makeStyles } from '@fluentui/react-components';
import type { BillLine } from '../../../models/report/report';
import { useShownPlan } from '../../state/shownPlan';
import { environmentNames } from './environmentNames';
import { answerMessages as text } from './messages';
import { Notice } from './Notice';

const useStyles = makeStyles({ line: { margin: 0 }, list: { margin: '4px 0 0', paddingLeft: '16px' } });

const SHOWN_LINES = 4;

/** Names the lines without a price, so that nobody takes the totals for the whole. */
export function IncompleteNotice({ lines }: { readonly lines: readonly BillLine[] }) {
  const styles = useStyles();
  const { environments } = useShownPlan().plan;
  const nameOf = environmentNames(environments);
  const missing = lines.filter((line) => line.monthly === null);
  const hidden = missing.length - SHOWN_LINES;
  return (
    <Notice tone="warning" title={text.incompleteTitle}>
      <p className={styles.line}>{missing.length > 0 ? text.incompletePrices(missing.length) : text.incompleteOther}</p>
      {missing.length > 0 && (
        <ul className={styles.list}>
          {missing.slice(0, SHOWN_LINES).map((line) => (
            <li key={line.id}>{text.missingPrice(line.label, nameOf(line.environmentId))}</li>
          ))}
          {hidden > 0 && <li>{text.moreMissing(hidden)}</li>}
        </ul>
      )}
    </Notice>
  );
}
