import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { accept } from '../../../shared/bundle/drift/acceptance';
import { useDialogs } from '../../state/dialogStore';
import { usePlan } from '../../state/usePlan';
import { ChooseFiles } from './ChooseFiles';
import { driftRows, toggled, type DriftRow } from './driftRows';
import { DriftTable } from './DriftTable';
import type { FoundDrift } from './findDrift';
import { driftMessages as text } from './messages';
import { useDrift } from './useDrift';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { margin: 0 },
});

/** What a platform team made of a hand-off: each value is kept in the files, or taken into the plan. */
export function DriftDialog() {
  const styles = useStyles();
  const { phase, compare, taken } = useDrift();
  const { close } = useDialogs.getState();
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.line}>{text.hint}</p>
        <ChooseFiles onChosen={(files) => void compare(files)} />
        {phase.kind === 'comparing' && (
          <Field label={text.working}>
            <ProgressBar />
          </Field>
        )}
        {phase.kind === 'failed' && (
          <MessageBar intent="error" layout="multiline" data-testid="drift-failed">
            <MessageBarBody>
              <MessageBarTitle>{text.failed}</MessageBarTitle> {phase.why}
            </MessageBarBody>
          </MessageBar>
        )}
        {phase.kind === 'taken' && (
          <p className={styles.line} role="status" data-testid="drift-taken">
            {text.taken(phase.count)}
          </p>
        )}
        {phase.kind === 'found' && <Found outcome={phase.outcome} onTaken={taken} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} data-testid="drift-close">
          {text.close}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function Found({ outcome, onTaken }: { readonly outcome: FoundDrift; readonly onTaken: (count: number) => void }) {
  const styles = useStyles();
  const rows = useMemo(() => driftRows(outcome), [outcome]);
  const [chosen, setChosen] = useState<readonly DriftRow[]>([]);
  const count = (...kinds: readonly string[]): number => outcome.drifts.filter(({ kind }) => kinds.includes(kind)).length;
  const accepted = chosen.flatMap(({ acceptance }) => (acceptance === null ? [] : [acceptance]));
  const places = new Set(accepted.map(({ place }) => place)).size;
  const take = (): void => {
    usePlan.getState().edit(text.undo(places), (plan) => accept(plan, accepted, { by: text.by, reason: text.because }));
    onTaken(places);
  };
  return (
    <>
      <p className={styles.line} role="status" data-testid="drift-summary">
        {outcome.drifts.length === 0 ? text.same : text.summary(count('changed'), count('filled'), count('gone'), count('unreadable'))}
      </p>
      {rows.length > 0 && <DriftTable rows={rows} chosen={chosen} onToggle={(row) => setChosen(toggled(chosen, row))} />}
      {rows.some(({ acceptance }) => acceptance !== null) && (
        <div>
          <Button appearance="primary" disabledFocusable={places === 0} onClick={take} data-testid="drift-take">
            {text.take(places)}
          </Button>
        </div>
      )}
    </>
  );
}
