import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PlanState } from '../../state/planStore';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { placeAll } from '../../../shared/drawing/placement/placeAll';
import { CANVAS_TEXT } from './messages';

const useStyles = makeStyles({ root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } });

/** Tells screen readers what became of the plan and the selection: what was done, undone or moved, how much is selected. */
export function CanvasStatus() {
  const styles = useStyles();
  const [said, say] = useState('');
  useEffect(() => usePlan.subscribe((state, before) => state.plan !== before.plan && say(whatHappened(state, before))), []);
  useEffect(
    () =>
      useView.subscribe(({ selection }, before) => {
        if (selection !== before.selection && selection.length > 1) say(CANVAS_TEXT.selection.title(selection.length));
      }),
    [],
  );
  return (
    <div role="status" className={styles.root} data-testid="canvas-status">
      {said}
    </div>
  );
}

function whatHappened(state: PlanState, before: PlanState): string {
  const text = CANVAS_TEXT.status;
  const steps = state.undoSteps.length - before.undoSteps.length;
  if (steps < 0) return text.undone(before.undoSteps.at(-1)?.label ?? '');
  const label = state.undoSteps.at(-1)?.label ?? '';
  if (steps > 0 && state.redoSteps.length < before.redoSteps.length && before.redoSteps.at(-1)?.label === label) return text.redone(label);
  const [only, ...others] = useView.getState().selection;
  const place = only === undefined || others.length > 0 || state.plan.layout === before.plan.layout ? undefined : placeAll(state.plan).get(only)?.own;
  return place ? text.at(label, place.x, place.y) : label;
}
