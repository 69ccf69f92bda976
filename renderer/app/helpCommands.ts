import { KeyboardRegular } from '@fluentui/react-icons';
import { useDialogs } from '../state/dialogStore';
import type { Command } from './command';
import { commandMessages as text } from './messages';

export const helpCommands = (): readonly Command[] => [
  {
    id: 'help',
    group: 'help',
    label: () => text.help,
    icon: KeyboardRegular,
    shortcuts: ['F1'],
    inFields: true,
    when: () => true,
    run: () => useDialogs.getState().show({ kind: 'help' }),
  },
];
