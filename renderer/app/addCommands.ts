import { AddRegular } from '@fluentui/react-icons';
import { requestInspectorFocus } from '../features/inspector/inspectorFocus';
import { addFromPalette } from '../features/palette/addFromPalette';
import { PALETTE_TEXT } from '../features/palette/messages';
import { PALETTE, type PaletteEntry } from '../features/palette/registry';
import { useDialogs } from '../state/dialogStore';
import type { Command } from './command';
import { commandMessages as text } from './messages';

const always = () => true;

/** Everything of the palette by its name, so that nobody walks through it; the cursor then waits in the name of the new item. */
export const addCommands = (): readonly Command[] => [
  { id: 'add', group: 'add', label: () => text.add, icon: AddRegular, shortcuts: ['Alt+A'], inFields: true, when: always, run: () => useDialogs.getState().show({ kind: 'palette', scope: 'add' }) },
  ...PALETTE.map(addOne),
];

const addOne = (entry: PaletteEntry): Command => ({
  id: `add-${entry.id.replace(':', '-')}`,
  group: 'add',
  label: () => PALETTE_TEXT.add(entry.label),
  icon: AddRegular,
  shortcuts: [],
  inFields: false,
  when: always,
  run: () => {
    addFromPalette(entry);
    requestInspectorFocus();
  },
});
