import { MenuItem } from '@fluentui/react-components';
import { useCommand } from './CommandsContext';
import { isMac } from './platform';
import { formatShortcut } from './shortcuts';
import { useCommandState } from './useCommandState';

/** A command as a menu entry with its key. */
export function CommandMenuItem({ id }: { readonly id: string }) {
  const command = useCommand(id);
  const state = useCommandState();
  const Icon = command.icon;
  const [shortcut] = command.shortcuts;
  return (
    <MenuItem
      icon={<Icon />}
      secondaryContent={shortcut ? formatShortcut(shortcut, isMac()) : null}
      disabled={!command.when(state)}
      onClick={command.run}
      data-testid={command.id}
    >
      {command.label(state)}
    </MenuItem>
  );
}
