import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { setPriceBook } from '../../../../models/document/edits';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { formatNumber, formatPartialDate } from '../../../i18n';
import { useAnswer } from '../../../state/answerStore';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { ViewSection } from '../parts/ViewSection';
import { OLD_AFTER_DAYS } from './bookAge';
import { pricesMessages as text } from './messages';
import { oldPrices } from './oldPrices';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch', overflowWrap: 'anywhere' } });

/** Which book judges the plan, and whether it is old. */
export function BookInForce() {
  const styles = useStyles();
  const named = usePlan((state) => state.plan.priceBook);
  const { id, asOf } = named ?? embeddedBookHead;
  const lines = useAnswer((state) => state.report?.bill.lines);
  const old = useMemo(() => oldPrices(lines ?? [], new Date()), [lines]);
  const letGo = () => usePlan.getState().edit(text.undoLetGo, (plan) => setPriceBook(plan, null));
  return (
    <ViewSection title={text.inForce}>
      <p className={styles.words} data-testid="book-in-force">
        {text.named(id, formatPartialDate(asOf))} {named ? text.pinnedTo : text.followsProgram}
      </p>
      {old && (
        <Notice tone="warning" title={text.oldTitle}>
          <p className={styles.words}>{text.old(formatNumber(old.old), formatNumber(old.priced), formatNumber(OLD_AFTER_DAYS), formatPartialDate(old.oldest))}</p>
        </Notice>
      )}
      {named && (
        <Button size="small" onClick={letGo}>
          {text.letGo}
        </Button>
      )}
    </ViewSection>
  );
}
