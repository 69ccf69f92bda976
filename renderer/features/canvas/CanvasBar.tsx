import { makeStyles, Menu, MenuButton, MenuDivider, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { Organization20Regular } from '@fluentui/react-icons';
import { CommandMenuItem } from '../../app/CommandMenuItem';
import { FilterCount } from './filter/FilterCount';
import { FilterMenu } from './filter/FilterMenu';
import { SITE_GROUPING_IDS } from './groups/groupActions';
import { LensMenu } from './lenses/LensMenu';
import { CANVAS_TEXT } from './messages';

const ARRANGE = ['arrange-new', 'arrange-all'];
const GROUP = SITE_GROUPING_IDS.map((by) => `group-by-${by}`);

const useStyles = makeStyles({
  root: { flex: 'none', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '2px 8px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What changes how the drawing is seen, above it so that it covers nothing. */
export function CanvasBar() {
  const styles = useStyles();
  return (
    <div className={styles.root} role="toolbar" aria-label={CANVAS_TEXT.bar}>
      <LensMenu />
      <FilterMenu />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" icon={<Organization20Regular />} data-testid="canvas-arrange">
            {CANVAS_TEXT.arrange.button}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {ARRANGE.map((id) => (
              <CommandMenuItem key={id} id={id} />
            ))}
            <MenuDivider />
            {GROUP.map((id) => (
              <CommandMenuItem key={id} id={id} />
            ))}
            <CommandMenuItem id="toggle-company" />
          </MenuList>
        </MenuPopover>
      </Menu>
      <FilterCount />
    </div>
  );
}
