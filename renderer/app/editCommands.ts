import { ArrowRedoRegular, ArrowUndoRegular, CommentAddRegular, DeleteRegular, HistoryRegular, PersonQuestionMarkRegular, SelectAllOffRegular } from '@fluentui/react-icons';
import { removeItems } from '../../models/document/edits';
import { useHistory } from '../features/history/historyStore';
import { askedInput, askOrigin } from '../features/notes/askOrigin';
import { startNote } from '../features/notes/startNote';
import { usePlan } from '../state/usePlan';
import { useView } from '../state/viewStore';
import type { Command } from './command';
import { commandMessages as text } from './messages';

export const editCommands = (): readonly Command[] => [
  {
    id: 'undo',
    group: 'edit',
    label: ({ undoLabel }) => (undoLabel === null ? text.undo : text.undoStep(undoLabel)),
    icon: ArrowUndoRegular,
    shortcuts: ['Mod+Z'],
    inFields: false,
    when: (state) => state.undoLabel !== null,
    run: () => usePlan.getState().undo(),
  },
  {
    id: 'redo',
    group: 'edit',
    label: ({ redoLabel }) => (redoLabel === null ? text.redo : text.redoStep(redoLabel)),
    icon: ArrowRedoRegular,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    inFields: false,
    when: (state) => state.redoLabel !== null,
    run: () => usePlan.getState().redo(),
  },
  { id: 'history', group: 'edit', label: () => text.history, icon: HistoryRegular, shortcuts: ['Alt+H'], inFields: true, when: () => true, run: () => useHistory.getState().toggle() },
  {
    id: 'delete',
    group: 'edit',
    label: ({ selected }) => (selected === 0 ? text.delete : text.deleteCount(selected)),
    icon: DeleteRegular,
    shortcuts: ['Delete'],
    inFields: false,
    when: (state) => state.selected > 0,
    run: deleteSelection,
  },
  {
    id: 'clear-selection',
    group: 'edit',
    label: () => text.clearSelection,
    icon: SelectAllOffRegular,
    shortcuts: ['Escape'],
    inFields: false,
    // The first Esc belongs to an open "why?".
    when: (state) => state.selected > 0 && !state.whyOpen,
    run: () => useView.getState().select([]),
  },
  { id: 'add-note', group: 'edit', label: () => text.addNote, icon: CommentAddRegular, shortcuts: ['Alt+M'], inFields: true, when: () => true, run: startNote },
  {
    id: 'say-who',
    group: 'edit',
    label: () => text.sayWho,
    icon: PersonQuestionMarkRegular,
    shortcuts: ['Alt+W'],
    inFields: true,
    when: () => askedInput() !== null,
    run: askOrigin,
  },
];

function deleteSelection(): void {
  const { selection, select } = useView.getState();
  usePlan.getState().edit(text.deleteStep(selection.length), (plan) => removeItems(plan, selection));
  select([]);
}
