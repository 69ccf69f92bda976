import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { THEME_CHOICES, useView, type ThemeChoice } from '../state/viewStore';
import { appMessages as text, commandMessages } from './messages';

export function ThemeMenu() {
  const theme = useView((state) => state.theme);
  const choose = (choice: string | undefined) => useView.getState().setTheme(choice as ThemeChoice);
  return (
    <Menu checkedValues={{ theme: [theme] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text.themeMenu} relationship="label">
          <Button size="small" appearance="subtle" icon={<DarkThemeRegular />} data-testid="theme-menu" />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEME_CHOICES.map((choice) => (
            <MenuItemRadio key={choice} name="theme" value={choice} data-testid={`theme-${choice}`}>
              {commandMessages.themeLabel(choice)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
