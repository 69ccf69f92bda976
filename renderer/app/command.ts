import type { FluentIcon } from '@fluentui/react-icons';
import type { CommandState } from './commandState';
import type { Shortcut } from './shortcuts';

export type CommandGroup = 'file' | 'edit' | 'add' | 'view' | 'help';

/** One user action as one record: menus, buttons, shortcuts, help and the command palette derive from it. */
export interface Command {
  /** Also the button's `data-testid`. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: (state: CommandState) => string;
  readonly icon: FluentIcon;
  /** The first one is shown. */
  readonly shortcuts: readonly Shortcut[];
  /** Who listens for the keys: the window where absent, the canvas while it has the focus, or the browser, which makes clipboard events of them. */
  readonly keysIn?: 'canvas' | 'browser';
  /** Works while the cursor is in a text field too. */
  readonly inFields: boolean;
  readonly when: (state: CommandState) => boolean;
  readonly run: () => void;
}
