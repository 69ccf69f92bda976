import { makeStyles, Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { plansQuery } from '../state/hostQueries';
import { CommandMenuItem } from './CommandMenuItem';
import { appMessages as text } from './messages';
import { useServices } from './services';

const COMMANDS = ['new', 'open', 'save', 'save-as', 'export', 'drift', 'settings'];
const MOST_RECENT = 8;

const useStyles = makeStyles({ popover: { minWidth: '240px', maxWidth: '420px' } });

export function FileMenu() {
  const styles = useStyles();
  const { host, files } = useServices();
  const { data: plans = [] } = useQuery(plansQuery(host));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" data-testid="file-menu">
          {text.fileMenu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {COMMANDS.map((id) => (
            <CommandMenuItem key={id} id={id} />
          ))}
          {plans.length > 0 && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{text.recent}</MenuGroupHeader>
                {plans.slice(0, MOST_RECENT).map((plan) => (
                  <MenuItem key={plan.handle} icon={<DocumentRegular />} onClick={() => void files.openHandle(plan.handle)}>
                    {plan.name}
                  </MenuItem>
                ))}
              </MenuGroup>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
