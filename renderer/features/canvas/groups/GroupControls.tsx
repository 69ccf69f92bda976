import { Button, Input, makeStyles, Tooltip } from '@fluentui/react-components';
import { Group20Regular, GroupDismiss20Regular } from '@fluentui/react-icons';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { CANVAS_TEXT } from '../messages';
import { groupable, groupActions, GROUPED_LEAST, selectedGroup } from './groupActions';

const useStyles = makeStyles({ name: { width: '136px' } });

const text = CANVAS_TEXT.groups;
const MAX_NAME = 120;

/** Part of the bar over the canvas: a frame round what is selected, or the name of the frame that is there. */
export function GroupControls() {
  const styles = useStyles();
  const selection = useView((state) => state.selection);
  const group = usePlan(({ plan }) => selectedGroup(plan, selection));
  const canGroup = usePlan(({ plan }) => groupable(plan, selection).length >= GROUPED_LEAST);
  if (group)
    return (
      <>
        <Input size="small" className={styles.name} key={group.id} defaultValue={group.name} maxLength={MAX_NAME} aria-label={text.nameLabel} onChange={(_, { value }) => groupActions.rename(group.id, value)} data-testid="group-name" />
        <Tooltip content={text.ungroupHint} relationship="description">
          <Button size="small" appearance="subtle" icon={<GroupDismiss20Regular />} onClick={groupActions.ungroup} data-testid="selection-ungroup">
            {text.ungroup}
          </Button>
        </Tooltip>
      </>
    );
  if (!canGroup) return null;
  return (
    <Tooltip content={text.groupHint} relationship="description">
      <Button size="small" appearance="subtle" icon={<Group20Regular />} onClick={groupActions.group} data-testid="selection-group">
        {text.group}
      </Button>
    </Tooltip>
  );
}
