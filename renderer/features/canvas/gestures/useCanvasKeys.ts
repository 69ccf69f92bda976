import { useReactFlow } from '@xyflow/react';
import { useCallback, type KeyboardEvent } from 'react';
import { useView } from '../../../state/viewStore';
import { requestInspectorFocus } from '../../inspector/inspectorFocus';
import { canvasActions } from './canvasActions';

interface Shortcut {
  readonly key: string;
  readonly modifier: boolean;
  run(fit: () => void): void;
}

const SHORTCUTS: readonly Shortcut[] = [
  { key: 'delete', modifier: false, run: () => canvasActions.remove() },
  { key: 'backspace', modifier: false, run: () => canvasActions.remove() },
  { key: 'enter', modifier: false, run: () => openInspector() },
  { key: 'c', modifier: false, run: () => canvasActions.connectSelected() },
  { key: 'f', modifier: false, run: (fit) => fit() },
  { key: 'd', modifier: true, run: () => canvasActions.duplicate() },
  { key: 'a', modifier: true, run: () => canvasActions.selectAll() },
];

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Keys that select the flow that has the focus; cards do that by themselves. */
const CHOOSES: ReadonlySet<string> = new Set(['enter', ' ']);
/** Their own meaning of Enter comes first. */
const BUTTONS = 'button, a';

function openInspector(): void {
  if (useView.getState().selection.length === 1) requestInspectorFocus();
}

/** Keys of the canvas; typing in a field is never taken for one. */
export function useCanvasKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const { fitView } = useReactFlow();
  return useCallback(
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const key = event.key.toLowerCase();
      if (target?.closest(TEXT_FIELDS) || (key === 'enter' && target?.closest(BUTTONS))) return;
      const flow = target?.closest('.react-flow__edge')?.getAttribute('data-id');
      if (flow && CHOOSES.has(key)) canvasActions.choose(flow, false);
      const modifier = event.ctrlKey || event.metaKey;
      const shortcut = SHORTCUTS.find((candidate) => candidate.key === key && candidate.modifier === modifier);
      if (!shortcut || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      shortcut.run(() => void fitView());
    },
    [fitView],
  );
}
