import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRouting20Regular, Copy20Regular, Delete20Regular, Edit20Regular, type FluentIcon } from '@fluentui/react-icons';
import { useKeyOf } from '../../app/useKeyOf';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { requestInspectorFocus } from '../inspector/inspectorFocus';
import { AlignMenu } from './AlignMenu';
import { canConnect } from './gestures/connectItems';
import { canvasActions } from './gestures/canvasActions';
import { GroupControls } from './groups/GroupControls';
import { CANVAS_TEXT } from './messages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 4px 2px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: { marginRight: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const text = CANVAS_TEXT.selection;

/** What can be done to the selected items, for those who do not know the keys. */
export function SelectionBar() {
  const styles = useStyles();
  const selection = useView((state) => state.selection);
  const [first, second, ...others] = selection;
  const [connectKey, duplicateKey, removeKey] = [useKeyOf('connect'), useKeyOf('duplicate'), useKeyOf('delete')];
  const isPair = usePlan(({ plan }) => first !== undefined && second !== undefined && others.length === 0 && canConnect(plan, first, second));
  if (first === undefined) return null;
  return (
    <div className={styles.root} role="toolbar" aria-label={text.title(selection.length)}>
      <span className={styles.title}>{text.title(selection.length)}</span>
      {second === undefined && <Action id="inspect" hint={text.inspectHint} Icon={Edit20Regular} run={requestInspectorFocus} />}
      {isPair && <Action id="connect" hint={text.connectHint(connectKey)} Icon={ArrowRouting20Regular} run={canvasActions.connectSelected} />}
      {second !== undefined && <AlignMenu />}
      {second !== undefined && <GroupControls />}
      <Action id="duplicate" hint={text.duplicateHint(duplicateKey)} Icon={Copy20Regular} run={canvasActions.duplicate} />
      <Action id="remove" hint={text.removeHint(removeKey)} Icon={Delete20Regular} run={canvasActions.remove} />
    </div>
  );
}

interface ActionProps {
  readonly id: 'inspect' | 'connect' | 'duplicate' | 'remove';
  readonly hint: string;
  readonly Icon: FluentIcon;
  readonly run: () => void;
}

function Action({ id, hint, Icon, run }: ActionProps) {
  return (
    <Tooltip content={hint} relationship="description">
      <Button size="small" appearance="subtle" icon={<Icon />} onClick={run} data-testid={`selection-${id}`}>
        {text[id]}
      </Button>
    </Tooltip>
  );
}
