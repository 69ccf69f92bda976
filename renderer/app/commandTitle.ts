import type { Command } from './command';
import type { CommandState } from './commandState';
import { isMac } from './platform';
import { formatShortcut } from './shortcuts';

/** `Undo: Move plant (Ctrl+Z)`. */
export function commandTitle(command: Command, state: CommandState): string {
  const [shortcut] = command.shortcuts;
  return shortcut ? `${command.label(state)} (${formatShortcut(shortcut, isMac())})` : command.label(state);
}
