import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismiss20Regular } from '@fluentui/react-icons';
import { usePlan } from '../../../state/usePlan';
import { CANVAS_TEXT } from '../messages';
import { useFilter } from './filterStore';
import { usePassing } from './usePassing';

const useStyles = makeStyles({ root: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' } });

const text = CANVAS_TEXT.filter;

/** How much the filter lets through, and the way back to everything. */
export function FilterCount() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const found = usePassing();
  const count = (items: readonly { readonly id: string }[]) => items.filter(({ id }) => found?.has(id)).length;
  const items = [...plan.sites, ...plan.systems, ...plan.workloads];
  return (
    <span className={styles.root} role="status" data-testid="filter-count">
      {found && (
        <>
          {text.count(count(items), items.length, count(plan.integrations), plan.integrations.length)}
          <Button size="small" appearance="subtle" icon={<FilterDismiss20Regular />} onClick={useFilter.getState().clear} aria-label={text.clear} data-testid="filter-clear" />
        </>
      )}
    </span>
  );
}
