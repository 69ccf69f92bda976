import { useDialogs } from '../state/dialogStore';
import { useView } from '../state/viewStore';
import type { PaletteEntry } from './paletteEntries';

/** Runs the command, or shows the item on the canvas. */
export function runPaletteEntry(entry: PaletteEntry | undefined): void {
  if (!entry) return;
  useDialogs.getState().close();
  if (entry.kind === 'command') {
    entry.command.run();
    return;
  }
  useView.getState().show('canvas');
  useView.getState().select([entry.id]);
}
