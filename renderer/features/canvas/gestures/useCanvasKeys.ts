import { useCallback, type KeyboardEvent } from 'react';
import { useCommands } from '../../../app/CommandsContext';
import { isMac } from '../../../app/platform';
import { matchesShortcut } from '../../../app/shortcuts';
import { readCommandState } from '../../../app/useCommandState';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { requestInspectorFocus } from '../../inspector/inspectorFocus';
import { canvasActions } from './canvasActions';
import { focusedItem } from './focusedItem';
import type { Direction } from './nearestItem';
import { walk } from './walk';

/** Keys without a command of their own: a second one for deleting, and the way into the form of what is selected. */
const PLAIN_KEYS: Readonly<Record<string, () => void>> = {
  Backspace: () => canvasActions.remove(),
  Enter: () => openInspector(),
};

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Keys that select the flow that has the focus; cards do that by themselves. */
const CHOOSES: ReadonlySet<string> = new Set(['Enter', ' ']);
/** Their own meaning of Enter comes first. */
const BUTTONS = 'button, a';
/** Menus, lists and fields over the drawing have a use for arrows themselves. */
const NOT_DRAWN = `${TEXT_FIELDS}, [role="toolbar"], [role="menu"], [role="listbox"], [role="dialog"]`;
/** Steps at once while Shift is held. */
const FAR = 4;

function openInspector(): void {
  if (useView.getState().selection.length === 1) requestInspectorFocus();
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

type OnKey = (event: KeyboardEvent<HTMLElement>) => void;

/** Keys of the canvas while it has the focus; typing in a field is never taken for one. */
export function useCanvasKeys(): { readonly onKeyDown: OnKey; readonly onKeyDownCapture: OnKey } {
  const commands = useCommands();

  /** The drawing library takes every arrow for a move, whatever is held with it; so arrows are looked at before it. */
  const onKeyDownCapture: OnKey = useCallback(
    (event) => {
      const direction = ARROWS[event.key];
      if (!direction || isIn(event.target, NOT_DRAWN)) return;
      const command = commands.find(({ shortcuts }) => shortcuts.some((shortcut) => matchesShortcut(shortcut, event, isMac())));
      event.preventDefault();
      event.stopPropagation();
      const focused = focusedItem(event.target);
      const walks = matchesShortcut(`Mod+${event.key}`, event, isMac()) || (isPlain(event) && !isMovable(focused));
      if (walks && focused !== null) walk.from(focused, direction);
      else if (command?.when(readCommandState())) command.run();
      else if (event.shiftKey && !hasModifier(event)) canvasActions.nudge(direction, FAR);
    },
    [commands],
  );

  const onKeyDown: OnKey = useCallback(
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest(TEXT_FIELDS) || (event.key === 'Enter' && target?.closest(BUTTONS))) return;
      const flow = target?.closest('.react-flow__edge')?.getAttribute('data-id');
      if (flow && CHOOSES.has(event.key)) canvasActions.choose(flow, false);
      const command = commands.find(({ keysIn, shortcuts }) => keysIn === 'canvas' && shortcuts.some((shortcut) => matchesShortcut(shortcut, event, isMac())));
      const run = command ? () => command.when(readCommandState()) && command.run() : hasModifier(event) ? undefined : PLAIN_KEYS[event.key];
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    },
    [commands],
  );

  return { onKeyDown, onKeyDownCapture };
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

const isPlain = (event: KeyboardEvent): boolean => !event.shiftKey && !hasModifier(event);

/** Arrows move what is selected; where the focus is on something else, or on a flow, they move the focus. */
function isMovable(focused: string | null): boolean {
  const { selection } = useView.getState();
  return focused === null || (selection.includes(focused) && !usePlan.getState().plan.integrations.some(({ id }) => id === focused));
}

const isIn = (target: EventTarget, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;
