import { Button, makeStyles } from '@fluentui/react-components';
import type { Report } from '../../../../../models/report/report';
import { formatDate } from '../../../../i18n';
import { useAnswer } from '../../../../state/answerStore';
import { useShownPlan } from '../../../../state/shownPlan';
import { Notice } from '../../../answer/Notice';
import { wavesMessages as text } from '../messages';
import { movedSince } from '../../../../../models/waves/movedSince';
import { keepBefore } from './wavesEdits';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingLeft: '16px', maxHeight: '160px', overflowY: 'auto' } });

/** More would not be read. */
const MOST_LISTED = 50;

/** What the last edit moved without anybody asking for it, and the way to keep it where it was. */
export function MovedNotice({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const { previous, stale } = useAnswer();
  // Agreed weeks tell by themselves what could not stay, and why.
  if (stale || previous === null || (plan.migration.agreed ?? []).length > 0) return null;
  const moved = movedSince(plan, previous.migration, report.migration);
  if (moved.length === 0) return null;
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  return (
    <div data-testid="waves-moved">
      <Notice tone="information" title={text.movedSinceTitle(moved.length)}>
        <ul className={styles.list} tabIndex={0} aria-label={text.movedSinceTitle(moved.length)}>
          {moved.slice(0, MOST_LISTED).map(({ siteId, from, to }) => (
            <li key={siteId}>{text.movedSince(nameOf(siteId), formatDate(from), formatDate(to))}</li>
          ))}
          {moved.length > MOST_LISTED && <li>{text.more(moved.length - MOST_LISTED)}</li>}
        </ul>
        <Button size="small" title={text.keepBeforeHint} onClick={() => keepBefore(previous.migration)} data-testid="waves-keep">
          {text.keepBefore}
        </Button>
      </Notice>
    </div>
  );
}
