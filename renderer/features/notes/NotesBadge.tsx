import { makeStyles, tokens } from '@fluentui/react-components';
import { Comment16Regular } from '@fluentui/react-icons';
import { memo, useMemo } from 'react';
import { usePlan } from '../../state/usePlan';
import { notesMessages as text } from './messages';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '2px', flex: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorBrandForeground1 },
});

/** How many open notes an item has. */
export const NotesBadge = memo(function NotesBadge({ itemId }: { readonly itemId: string }) {
  const styles = useStyles();
  const remarks = usePlan((state) => state.plan.remarks);
  const open = useMemo(() => remarks.filter((remark) => remark.itemId === itemId && remark.state === 'open'), [remarks, itemId]);
  if (open.length === 0) return null;
  return (
    <span className={styles.root} title={open.map((remark) => remark.text).join('\n')} data-testid={`notes-badge-${itemId}`}>
      <Comment16Regular aria-label={text.open(open.length)} />
      <span aria-hidden="true">{open.length}</span>
    </span>
  );
});
