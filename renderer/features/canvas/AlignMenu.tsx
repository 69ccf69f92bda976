import { Menu, MenuButton, MenuDivider, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AlignLeft20Regular } from '@fluentui/react-icons';
import { CommandMenuItem } from '../../app/CommandMenuItem';
import { ALIGNMENTS } from './gestures/alignItems';
import { CANVAS_TEXT } from './messages';

const DISTRIBUTIONS = ['distribute-horizontally', 'distribute-vertically'];

/** Lines the selected items up with each other, or spreads them evenly. */
export function AlignMenu() {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<AlignLeft20Regular />} data-testid="selection-align">
          {CANVAS_TEXT.selection.align}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ALIGNMENTS.map((alignment) => (
            <CommandMenuItem key={alignment} id={`align-${alignment}`} />
          ))}
          <MenuDivider />
          {DISTRIBUTIONS.map((id) => (
            <CommandMenuItem key={id} id={id} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
