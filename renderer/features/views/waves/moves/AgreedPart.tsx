import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import type { Report } from '../../../../../models/report/report';
import { formatDate } from '../../../../i18n';
import { useShownPlan } from '../../../../state/shownPlan';
import { Notice } from '../../../answer/Notice';
import { wavesMessages as text } from '../messages';
import { agree, forgetAgreement } from './wavesEdits';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '0 0 12px' },
  state: { color: tokens.colorNeutralForeground2 },
  list: { margin: '4px 0 0', paddingLeft: '16px' },
});

/** What was agreed, and what could not stay and why. */
export function AgreedPart({ report: { migration } }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const agreed = plan.migration.agreed ?? [];
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  return (
    <>
      {migration.moved.length > 0 && (
        <Notice tone="warning" title={text.movedTitle}>
          <ul className={styles.list}>
            {migration.moved.map(({ siteId, from, to, because }) => (
              <li key={siteId}>{text.moved(nameOf(siteId), formatDate(from), formatDate(to), because)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.bar}>
        <Button size="small" icon={<HandshakeRegular />} disabledFocusable={migration.cutovers.length === 0} onClick={() => agree(migration)} data-testid="waves-agree">
          {text.agree}
        </Button>
        {agreed.length > 0 && (
          <Button size="small" onClick={forgetAgreement} data-testid="waves-forget">
            {text.forget}
          </Button>
        )}
        <span className={styles.state}>{agreed.length === 0 ? text.nothingAgreed : text.agreed(agreed.length)}</span>
      </div>
    </>
  );
}
