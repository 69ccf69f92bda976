import { Button, makeStyles } from '@fluentui/react-components';
import { setPriceBook } from '../../../../models/document/edits';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { formatNumber, formatPartialDate } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { ViewSection } from '../parts/ViewSection';
import { bookAge, OLD_AFTER_DAYS } from './bookAge';
import { pricesMessages as text } from './messages';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch', overflowWrap: 'anywhere' } });

/** Which book judges the plan, and whether it is old. */
export function BookInForce() {
  const styles = useStyles();
  const named = usePlan((state) => state.plan.priceBook);
  const { id, asOf } = named ?? embeddedBookHead;
  const age = bookAge(asOf, new Date());
  const letGo = () => usePlan.getState().edit(text.undoLetGo, (plan) => setPriceBook(plan, null));
  return (
    <ViewSection title={text.inForce}>
      <p className={styles.words} data-testid="book-in-force">
        {text.named(id, formatPartialDate(asOf))} {named ? text.pinnedTo : text.followsProgram}
      </p>
      {age !== null && age > OLD_AFTER_DAYS && (
        <Notice tone="warning" title={text.oldTitle}>
          <p className={styles.words}>{text.old(formatNumber(age))}</p>
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
