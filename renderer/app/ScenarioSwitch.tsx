import { makeStyles, Select } from '@fluentui/react-components';
import { useShownPlan } from '../state/shownPlan';
import { useShown } from '../state/shownStore';
import { usePlan } from '../state/usePlan';
import { appMessages as text } from './messages';

const useStyles = makeStyles({ select: { maxWidth: '200px', minWidth: 0, '@media (max-width: 1200px)': { maxWidth: '136px' } } });

const BASE = '';

/** Whose answer is shown: that of the plan or of one of its scenarios. Nothing of the plan changes by it. */
export function ScenarioSwitch() {
  const styles = useStyles();
  const scenarios = usePlan((state) => state.plan.scenarios);
  const { scenario } = useShownPlan();
  if (scenarios.length === 0) return null;
  return (
    <Select className={styles.select} size="small" aria-label={text.shownScenario} value={scenario?.id ?? BASE} onChange={(_, { value }) => useShown.getState().show(value === BASE ? null : value)} data-testid="scenario-switch">
      <option value={BASE}>{text.basePlan}</option>
      {scenarios.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
