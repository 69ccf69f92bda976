import type { Plan } from '../../models/document';
import { focusItem } from '../features/canvas/focusItem';
import { canConnect } from '../features/canvas/gestures/connectItems';
import { canvasActions } from '../features/canvas/gestures/canvasActions';
import { requestInspectorFocus } from '../features/inspector/inspectorFocus';
import { usePlan } from '../state/usePlan';
import { useView } from '../state/viewStore';
import type { Command } from './command';
import type { CommandState } from './commandState';
import { paletteMessages as text } from './messages';
import { commandEntries, itemEntries, type PaletteEntry } from './paletteEntries';

/** What the search box looks through, and what choosing an entry does. */
interface PaletteScope {
  readonly title: () => string;
  readonly placeholder: () => string;
  readonly entries: (plan: Plan, commands: readonly Command[], state: CommandState) => readonly PaletteEntry[];
  readonly choose: (entry: PaletteEntry) => void;
}

/** Runs the command, or shows the item on the canvas. */
function runOrShow(entry: PaletteEntry): void {
  if (entry.kind === 'command') {
    entry.command.run();
    return;
  }
  useView.getState().show('canvas');
  useView.getState().select([entry.id]);
  // The keyboard goes to where the eye is led, once the box is gone and the drawing is there; a timer would let the next key come first.
  queueMicrotask(() => focusItem(entry.id, endsOf(entry.id)));
}

/** What must be in view for an item: a flow's ends. */
function endsOf(id: string): readonly string[] {
  const flow = usePlan.getState().plan.integrations.find((candidate) => candidate.id === id);
  return flow ? [flow.from, flow.to] : [id];
}

const selected = (): string => useView.getState().selection[0] ?? '';

export const PALETTE_SCOPES = {
  all: {
    title: () => text.title,
    placeholder: () => text.placeholder,
    entries: (plan, commands, state) => [...commandEntries(commands, state), ...itemEntries(plan)],
    choose: runOrShow,
  },
  items: {
    title: () => text.findTitle,
    placeholder: () => text.findPlaceholder,
    entries: itemEntries,
    choose: runOrShow,
  },
  add: {
    title: () => text.addTitle,
    placeholder: () => text.addPlaceholder,
    entries: (_plan, commands, state) => commandEntries(commands.filter(({ group, id }) => group === 'add' && id !== 'add'), state),
    choose: runOrShow,
  },
  connect: {
    title: () => text.connectTitle,
    placeholder: () => text.connectPlaceholder,
    entries: (plan) => itemEntries(plan).filter(({ id }) => canConnect(plan, selected(), id)),
    choose: ({ id }) => {
      canvasActions.connect(selected(), id);
      // The next thing to say about a new flow is its class and rate.
      requestInspectorFocus();
    },
  },
} as const satisfies Readonly<Record<string, PaletteScope>>;
