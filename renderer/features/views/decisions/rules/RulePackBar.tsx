import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { setRulePack } from '../../../../../models/document/edits';
import type { EvaluationSummary } from '../../../../../models/report/summary';
import { BUILT_IN_PACK } from '../../../../../models/rules/builtInPack';
import { parseRulePack } from '../../../../../models/rules/pack/parseRulePack';
import { describeProblem } from '../../../../../shared/messages';
import { useNotices } from '../../../../state/noticeStore';
import { usePlan } from '../../../../state/usePlan';
import { rulesMessages as text } from './messages';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '0 0 12px' }, words: { margin: 0, flex: '1 1 320px' } });

type Packs = EvaluationSummary['rulePack'];

const nameOf = ({ name, version }: Packs['builtIn']): string => `${name} ${version}`;

/** Reads a pack by the browser's own file dialog and puts it into the plan; a broken one leaves the plan alone. */
async function load(event: ChangeEvent<HTMLInputElement>): Promise<void> {
  const input = event.target;
  const file = input.files?.[0];
  if (!file) return;
  const pack = parseRulePack(await file.text());
  // The same file can be chosen again once it is mended.
  input.value = '';
  if (pack.ok) usePlan.getState().edit(text.undoLoad(pack.value.name), (plan) => setRulePack(plan, BUILT_IN_PACK.version, pack.value));
  else {
    const places = pack.problems.map((problem) => (problem.path === '' ? describeProblem(problem) : `${problem.path}: ${describeProblem(problem)}`));
    useNotices.getState().say({ intent: 'error', title: text.refused(file.name), text: places.join(' '), actions: [] });
  }
}

/** Which packs judge, and how to change them. */
export function RulePackBar({ packs }: { readonly packs: Packs }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const recorded = usePlan((state) => state.plan.rulePack);
  const record = (label: string, own: boolean) => usePlan.getState().edit(label, (plan) => setRulePack(plan, BUILT_IN_PACK.version, own ? (plan.rulePack?.own ?? null) : null));
  return (
    <div className={styles.bar}>
      <p className={styles.words} role="status">
        {text.packs(nameOf(packs.builtIn), packs.own && nameOf(packs.own))}
      </p>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => void load(event)} data-testid="load-rule-pack" />
      <Button size="small" onClick={() => input.current?.click()}>
        {text.load}
      </Button>
      {packs.own !== null && (
        <Button size="small" onClick={() => record(text.undoReset, false)}>
          {text.reset}
        </Button>
      )}
      {recorded?.builtIn !== BUILT_IN_PACK.version && (
        <Button size="small" onClick={() => record(text.undoRecord, true)}>
          {text.record}
        </Button>
      )}
    </div>
  );
}
