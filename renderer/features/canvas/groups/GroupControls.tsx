import { Button, Tooltip } from '@fluentui/react-components';
import { Group20Regular, GroupDismiss20Regular } from '@fluentui/react-icons';
import { useKeyOf } from '../../../app/useKeyOf';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { CANVAS_TEXT } from '../messages';
import { GroupName } from './GroupName';
import { groupable, groupActions, GROUPED_LEAST, selectedGroup } from './groupActions';

const text = CANVAS_TEXT.groups;

/** Part of the bar over the canvas: a frame round what is selected, or the name of the frame that is there. */
export function GroupControls() {
  const selection = useView((state) => state.selection);
  const group = usePlan(({ plan }) => selectedGroup(plan, selection));
  const canGroup = usePlan(({ plan }) => groupable(plan, selection).length >= GROUPED_LEAST);
  const [groupKey, ungroupKey] = [useKeyOf('group'), useKeyOf('ungroup')];
  if (group)
    return (
      <>
        <GroupName key={group.id} group={group} />
        <Tooltip content={text.ungroupHint(ungroupKey)} relationship="description">
          <Button size="small" appearance="subtle" icon={<GroupDismiss20Regular />} onClick={groupActions.ungroup} data-testid="selection-ungroup">
            {text.ungroup}
          </Button>
        </Tooltip>
      </>
    );
  if (!canGroup) return null;
  return (
    <Tooltip content={text.groupHint(groupKey)} relationship="description">
      <Button size="small" appearance="subtle" icon={<Group20Regular />} onClick={groupActions.group} data-testid="selection-group">
        {text.group}
      </Button>
    </Tooltip>
  );
}
