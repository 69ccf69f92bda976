import { Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular, FilterDismiss20Regular } from '@fluentui/react-icons';
import type { Criticality, IntegrationMode } from '../../../../models/document';
import { usePlan } from '../../../state/usePlan';
import { CANVAS_TEXT } from '../messages';
import { useFilter } from './filterStore';
import { isFiltering, type ItemFilter } from './itemFilter';

const MODES: readonly IntegrationMode[] = ['sync', 'queued', 'batch'];
const CRITICALITIES: readonly Criticality[] = ['critical', 'high', 'medium', 'low'];

const useStyles = makeStyles({ popover: { maxHeight: '70vh', overflowY: 'auto' } });

const text = CANVAS_TEXT.filter;

/** Chooses what stands out: sites, classes of flows, criticalities. */
export function FilterMenu() {
  const styles = useStyles();
  const sites = usePlan((state) => state.plan.sites);
  const { filter, set, clear } = useFilter();
  const groups: readonly { readonly name: keyof ItemFilter; readonly label: string; readonly values: readonly { readonly value: string; readonly words: string }[] }[] = [
    { name: 'modes', label: text.modes, values: MODES.map((value) => ({ value, words: CANVAS_TEXT.modes[value] })) },
    { name: 'criticalities', label: text.criticalities, values: CRITICALITIES.map((value) => ({ value, words: CANVAS_TEXT.criticalities[value] })) },
    { name: 'siteIds', label: text.sites, values: sites.map(({ id, name }) => ({ value: id, words: name })) },
  ];
  const isOn = isFiltering(filter);
  return (
    <Menu checkedValues={{ siteIds: [...filter.siteIds], modes: [...filter.modes], criticalities: [...filter.criticalities] }} onCheckedValueChange={(_, { name, checkedItems }) => set({ [name]: checkedItems })}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={isOn ? <Filter20Filled /> : <Filter20Regular />} data-testid="canvas-filter">
          {text.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem icon={<FilterDismiss20Regular />} disabled={!isOn} onClick={clear}>
            {text.clear}
          </MenuItem>
          <MenuDivider />
          {groups.map(({ name, label, values }) => (
            <MenuGroup key={name}>
              <MenuGroupHeader>{label}</MenuGroupHeader>
              {values.map(({ value, words }) => (
                <MenuItemCheckbox key={value} name={name} value={value}>
                  {words}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
