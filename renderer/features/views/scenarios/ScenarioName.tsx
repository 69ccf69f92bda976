import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scenario } from '../../../../models/document';
import { setScenario } from '../../../../models/document/edits';
import { usePlan } from '../../../state/usePlan';
import { scenariosMessages as text } from './messages';

const NAME_MAX_LENGTH = 120;

const useStyles = makeStyles({
  /** As wide as its column: what it changes needs the room more. */
  root: { flex: '1 1 0', minWidth: 0 },
  field: { width: '100%', minWidth: 0 },
});

/** The name of a scenario, edited in place; while it is typed it may be empty, the plan keeps the last one that was not. */
export function ScenarioName({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const type = (value: string) => {
    setDraft(value);
    const name = value.trim();
    if (name === '') return;
    usePlan.getState().edit(text.undoRename, (plan) => {
      const current = plan.scenarios.find(({ id }) => id === scenario.id);
      return current && current.name !== name ? setScenario(plan, { ...current, name }) : plan;
    }, `scenario-name-${scenario.id}`);
  };
  return (
    <Input
      appearance="underline"
      size="small"
      className={styles.root}
      input={{ className: styles.field }}
      title={scenario.name}
      aria-label={text.nameOf(scenario.name)}
      value={draft ?? scenario.name}
      maxLength={NAME_MAX_LENGTH}
      onChange={(_, data) => type(data.value)}
      onBlur={() => setDraft(null)}
      data-testid={`scenario-name-${scenario.id}`}
    />
  );
}
