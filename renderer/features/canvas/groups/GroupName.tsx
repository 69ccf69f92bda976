import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DrawnGroup } from '../../../../models/document/schema/planning';
import { useDraft } from '../../inspector/editors/useDraft';
import { useCanvas } from '../canvasStore';
import { focusItem } from '../focusItem';
import { CANVAS_TEXT } from '../messages';
import { groupActions } from './groupActions';

const useStyles = makeStyles({ root: { width: '136px' } });

const MAX_NAME = 120;
const LEAVES = new Set(['Enter', 'Escape']);

/** The name of the frame round what is selected; Enter and Escape go back to the drawing. */
export function GroupName({ group }: { readonly group: DrawnGroup }) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const wanted = useCanvas((state) => state.namedGroupId === group.id);
  useEffect(() => {
    if (!wanted) return;
    field.current?.focus();
    field.current?.select();
    useCanvas.getState().nameGroup(null);
  }, [wanted]);
  const { text, onText, onBlur } = useDraft({
    value: group.name,
    write: String,
    read: (typed) => (typed.trim() === '' ? { ok: false, message: '' } : { ok: true, value: typed.trim() }),
    change: (name) => {
      groupActions.rename(group.id, String(name));
      return true;
    },
    refuse: () => undefined,
  });
  return (
    <Input
      size="small"
      className={styles.root}
      input={{ ref: field }}
      value={text}
      maxLength={MAX_NAME}
      aria-label={CANVAS_TEXT.groups.nameLabel}
      onChange={(_, { value }) => onText(value)}
      onBlur={onBlur}
      onKeyDown={({ key }) => LEAVES.has(key) && focusItem(group.itemIds[0] ?? '')}
      data-testid="group-name"
    />
  );
}
