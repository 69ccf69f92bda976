import type { FileActions } from '../features/files/fileActions';
import { addCommands } from './addCommands';
import { canvasCommands } from './canvasCommands';
import type { Command } from './command';
import { editCommands } from './editCommands';
import { fileCommands } from './fileCommands';
import { helpCommands } from './helpCommands';
import { lensCommands } from './lensCommands';
import { viewCommands } from './viewCommands';

/** Every command of the app, in the order of menus and help. */
export function createCommands(files: FileActions): readonly Command[] {
  return [...fileCommands(files), ...editCommands(), ...canvasCommands(), ...addCommands(), ...viewCommands(), ...lensCommands(), ...helpCommands()];
}
