import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../app/services';
import { useDialogs } from '../../state/dialogStore';
import { plansQuery } from '../../state/hostQueries';
import { filesMessages as text } from './messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, maxHeight: '320px', overflowY: 'auto' },
  plan: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  empty: { display: 'block', margin: '16px 0', color: tokens.colorNeutralForeground3 },
});

/** Plans that the host knows, each a button that opens it. */
export function PlanList() {
  const styles = useStyles();
  const { host, files } = useServices();
  const { data: plans, isPending } = useQuery(plansQuery(host));
  const open = (handle: string) => {
    useDialogs.getState().close();
    void files.openHandle(handle);
  };
  if (!plans || plans.length === 0) return <Text className={styles.empty}>{isPending ? text.loadingPlans : text.noPlans}</Text>;
  return (
    <ul className={styles.list} data-testid="plan-list">
      {plans.map((plan) => (
        <li key={plan.handle}>
          <Button appearance="subtle" className={styles.plan} icon={<DocumentRegular />} onClick={() => open(plan.handle)}>
            {plan.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
