import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, useIsOverflowItemVisible, useOverflowMenu } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useView, VIEW_IDS, type ViewId } from '../state/viewStore';
import { appMessages as text } from './messages';
import { viewTitle } from './viewCommands';

const useStyles = makeStyles({ place: { flexShrink: 0 } });

/** The views whose tabs found no room. */
export function MoreViews() {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.place}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.moreViews} data-testid="more-views" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {VIEW_IDS.map((id) => (
              <MoreView key={id} id={id} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function MoreView({ id }: { readonly id: ViewId }) {
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem onClick={() => useView.getState().show(id)} data-testid={`more-view-${id}`}>
      {viewTitle(id)}
    </MenuItem>
  );
}
