import { Button } from '@fluentui/react-components';
import { BarTooltip } from './BarTooltip';
import { useCommand } from './CommandsContext';
import { commandTitle } from './commandTitle';
import { useCommandState } from './useCommandState';

interface CommandButtonProps {
  readonly id: string;
  /** Shows the label beside the icon. */
  readonly labelled?: boolean;
  readonly primary?: boolean;
}

/** A command as a button; its tooltip tells what it would do just now. */
export function CommandButton({ id, labelled = false, primary = false }: CommandButtonProps) {
  const command = useCommand(id);
  const state = useCommandState();
  const Icon = command.icon;
  return (
    <BarTooltip content={commandTitle(command, state)} relationship={labelled ? 'description' : 'label'}>
      <Button
        size="small"
        appearance={primary ? 'primary' : 'subtle'}
        icon={<Icon />}
        // Stays focusable while disabled, so that its tooltip can be read.
        disabledFocusable={!command.when(state)}
        onClick={command.run}
        data-testid={command.id}
      >
        {labelled ? command.label(state) : null}
      </Button>
    </BarTooltip>
  );
}
