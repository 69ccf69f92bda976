import { useCommand } from './CommandsContext';
import { isMac } from './platform';
import { formatShortcut } from './shortcuts';

/** The first key of a command as it stands on this keyboard: `Ctrl+G`, on a Mac `⌘G`; empty where it has none. */
export function useKeyOf(id: string): string {
  const [shortcut] = useCommand(id).shortcuts;
  return shortcut === undefined ? '' : formatShortcut(shortcut, isMac());
}
