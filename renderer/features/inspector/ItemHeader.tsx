import { Button, makeStyles, MessageBar, MessageBarBody, tokens, Tooltip } from '@fluentui/react-components';
import { Copy20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useAnswer } from '../../state/answerStore';
import { canvasActions } from '../canvas/gestures/canvasActions';
import { findingsByItem } from '../../../shared/drawing/findingsByItem';
import { INSPECTOR_TEXT } from './messages';
import type { SelectedItem } from './selectedItems';

const INTENTS = { information: 'info', warning: 'warning', error: 'error' } as const;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flex: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  findings: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '8px' },
  text: { whiteSpace: 'normal' },
});

/** Name of the selected item, what can be done to it, and what the engine found about it. */
export function ItemHeader({ item }: { readonly item: SelectedItem }) {
  const styles = useStyles();
  const report = useAnswer((state) => state.report);
  const findings = useMemo(() => findingsByItem(report?.summary.findings ?? []).get(item.id), [report, item.id]);
  return (
    <header>
      <div className={styles.row}>
        <h2 className={styles.name}>{item.name}</h2>
        <Tooltip content={INSPECTOR_TEXT.duplicate} relationship="label">
          <Button size="small" appearance="subtle" icon={<Copy20Regular />} onClick={canvasActions.duplicate} />
        </Tooltip>
        <Tooltip content={INSPECTOR_TEXT.delete} relationship="label">
          <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={canvasActions.remove} />
        </Tooltip>
      </div>
      {findings && (
        <div className={styles.findings} role="group" aria-label={INSPECTOR_TEXT.findings}>
          {findings.texts.map((text) => (
            <MessageBar key={text} intent={INTENTS[findings.worst]} layout="multiline">
              <MessageBarBody className={styles.text}>{text}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
      )}
    </header>
  );
}
