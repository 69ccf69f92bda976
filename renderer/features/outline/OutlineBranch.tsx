import { makeStyles, mergeClasses, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { formatNumber } from '../../i18n';
import { canvasActions } from '../canvas/gestures/canvasActions';
import { FindingsBadge } from '../canvas/nodes/FindingsBadge';
import { NotesBadge } from '../notes/NotesBadge';
import type { ItemFindings } from '../../../shared/drawing/findingsByItem';
import type { OutlineNode } from './outlineOf';

const useStyles = makeStyles({
  selected: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, ':hover': { backgroundColor: tokens.colorBrandBackground2Hover } },
  heading: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface OutlineBranchProps {
  readonly node: OutlineNode;
  readonly findings: ReadonlyMap<string, ItemFindings>;
  readonly selection: readonly string[];
}

/** One line with everything below it. */
export function OutlineBranch({ node, findings, selection }: OutlineBranchProps) {
  const styles = useStyles();
  const { key, itemId, label, Icon, children } = node;
  const isBranch = children.length > 0;
  const isSelected = itemId !== null && selection.includes(itemId);
  const line = useRef<HTMLSpanElement>(null);
  const isOnly = isSelected && selection.length === 1;

  useEffect(() => {
    if (isOnly) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOnly]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (itemId === null || event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    choose(itemId, event);
  };

  return (
    <TreeItem itemType={isBranch ? 'branch' : 'leaf'} value={key} aria-selected={isSelected} onKeyDown={onKeyDown} data-testid={`outline-${key.replace(':', '-')}`}>
      <TreeItemLayout
        className={mergeClasses(isSelected && styles.selected, itemId === null && styles.heading)}
        iconBefore={itemId === null ? null : <Icon aria-hidden="true" />}
        aside={
          itemId === null ? (
            <span className={styles.count}>{formatNumber(children.length)}</span>
          ) : (
            <>
              <NotesBadge itemId={itemId} />
              <FindingsBadge findings={findings.get(itemId) ?? null} />
            </>
          )
        }
        main={{ className: styles.label, title: label }}
        onClick={itemId === null ? undefined : (event) => choose(itemId, event)}
      >
        <span ref={line}>{label}</span>
      </TreeItemLayout>
      {isBranch && (
        <Tree>
          {children.map((child) => (
            <OutlineBranch key={child.key} node={child} findings={findings} selection={selection} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}

/** Selects an item; with Ctrl or Cmd it is added to the selection or taken out. */
const choose = (id: string, event: MouseEvent | KeyboardEvent): void => canvasActions.choose(id, event.ctrlKey || event.metaKey);
