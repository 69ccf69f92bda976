import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Plan, Scenario } from '../../../../models/document';
import { newScenario, removeScenario, setScenario } from '../../../../models/document/edits';
import { applyScenario } from '../../../../models/scenarios/applyScenario';
import { describeProblem } from '../../../../shared/messages';
import { formatNumber } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { scenariosMessages as text } from './messages';
import { changeInWords } from './changeInWords';
import { ScenarioName } from './ScenarioName';
import { chosenIds, MOST_COMPARED, useScenarios } from './scenariosStore';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  name: { display: 'flex', alignItems: 'flex-start', minWidth: '176px' },
  note: { margin: '0 0 0 32px', color: tokens.colorNeutralForeground2 },
  changes: { margin: 0, paddingLeft: '16px', minWidth: '144px', overflowWrap: 'break-word' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The what-ifs of the plan: which are compared, what they change, what can be done with them. */
export function ScenarioList() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { leftOut, choose } = useScenarios();
  const chosen = chosenIds(plan, leftOut);
  const columns: readonly Column<Scenario>[] = [
    {
      id: 'scenario',
      title: text.scenario,
      cell: (scenario) => (
        <>
          <div className={styles.name}>
            <Checkbox checked={chosen.includes(scenario.id)} aria-label={text.compareOf(scenario.name)} onChange={(_, data) => choose(scenario.id, data.checked === true)} data-testid={`compare-${scenario.id}`} />
            <ScenarioName scenario={scenario} />
          </div>
          {scenario.description !== '' && <p className={styles.note}>{scenario.description}</p>}
        </>
      ),
    },
    { id: 'changes', title: text.changes, cell: (scenario) => <Changes plan={plan} scenario={scenario} /> },
    {
      id: 'actions',
      title: text.actions,
      cell: (scenario) => (
        <div className={styles.actions}>
          <Button size="small" icon={<CopyRegular />} aria-label={text.duplicateOf(scenario.name)} onClick={() => duplicate(scenario)}>
            {text.duplicate}
          </Button>
          <Button size="small" icon={<DeleteRegular />} aria-label={text.removeOf(scenario.name)} onClick={() => remove(scenario)}>
            {text.remove}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <ViewSection title={text.list}>
      {plan.scenarios.length === 0 ? <p className={styles.words}>{text.none}</p> : <DataTable caption={text.list} columns={columns} rows={plan.scenarios} rowKey={({ id }) => id} />}
      {plan.scenarios.length - leftOut.size > MOST_COMPARED && <p className={styles.words}>{text.tooMany(formatNumber(MOST_COMPARED))}</p>}
    </ViewSection>
  );
}

function Changes({ plan, scenario }: { readonly plan: Plan; readonly scenario: Scenario }) {
  const styles = useStyles();
  const applied = useMemo(() => applyScenario(plan, scenario), [plan, scenario]);
  const words = scenario.changes.map((change) => ({ path: change.path, words: changeInWords(plan, change, applied.ok ? applied.value : plan) }));
  return (
    <>
      <ul className={styles.changes}>
        {words.map(({ path, words: sentence }) => (
          <li key={path}>{sentence}</li>
        ))}
      </ul>
      {!applied.ok && (
        <Notice tone="error" title={text.broken}>
          {applied.problems.map((problem) => (
            <p key={`${problem.code} ${problem.path}`} className={styles.words}>
              {describeProblem(problem)}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

const duplicate = (scenario: Scenario): void =>
  usePlan.getState().edit(text.undoDuplicate(scenario.name), (plan) => setScenario(plan, { ...newScenario(plan, scenario.changes, scenario.name), description: scenario.description }));

const remove = ({ id, name }: Scenario): void => usePlan.getState().edit(text.undoRemove(name), (plan) => removeScenario(plan, id));
