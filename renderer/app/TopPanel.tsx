import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  heading: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '32px',
    padding: '0 8px 0 16px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

interface TopPanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly closeId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens above the answer until it is closed. */
export function TopPanel({ title, closeLabel, closeId, onClose, children }: TopPanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.heading}>
        {title}
        <Tooltip content={closeLabel} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} data-testid={closeId} />
        </Tooltip>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
