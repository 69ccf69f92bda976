import { ArrowExportUpRegular, ArrowSyncRegular, DocumentAddRegular, FolderOpenRegular, SaveEditRegular, SaveRegular } from '@fluentui/react-icons';
import type { FileActions } from '../features/files/fileActions';
import { useDialogs } from '../state/dialogStore';
import type { Command } from './command';
import { commandMessages as text } from './messages';

const always = () => true;

export const fileCommands = (files: FileActions): readonly Command[] => [
  {
    id: 'new',
    group: 'file',
    label: () => text.new,
    icon: DocumentAddRegular,
    // Browsers keep Ctrl+N for themselves; the second one works everywhere.
    shortcuts: ['Mod+N', 'Alt+N'],
    inFields: true,
    when: always,
    run: () => useDialogs.getState().show({ kind: 'start' }),
  },
  { id: 'open', group: 'file', label: () => text.open, icon: FolderOpenRegular, shortcuts: ['Mod+O'], inFields: true, when: always, run: () => void files.open() },
  { id: 'save', group: 'file', label: () => text.save, icon: SaveRegular, shortcuts: ['Mod+S'], inFields: true, when: always, run: () => void files.save() },
  {
    id: 'save-as',
    group: 'file',
    label: () => text.saveAs,
    icon: SaveEditRegular,
    shortcuts: ['Mod+Shift+S'],
    inFields: true,
    when: always,
    run: () => void files.saveAs(),
  },
  {
    id: 'export',
    group: 'file',
    label: () => text.export,
    icon: ArrowExportUpRegular,
    shortcuts: ['Mod+E'],
    inFields: true,
    when: (state) => state.answered,
    run: () => useDialogs.getState().show({ kind: 'export' }),
  },
  {
    id: 'drift',
    group: 'file',
    label: () => text.drift,
    icon: ArrowSyncRegular,
    shortcuts: [],
    inFields: false,
    when: (state) => state.answered,
    run: () => useDialogs.getState().show({ kind: 'drift' }),
  },
];
