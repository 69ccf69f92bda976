import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { margin: '4px 0' },
  summary: { cursor: 'pointer', padding: '4px 0', width: 'fit-content', fontWeight: tokens.fontWeightSemibold },
});

interface FoldProps {
  readonly title: string;
  readonly testId?: string;
  /** Open from the beginning; then it is as somebody leaves it. */
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** A part that is made when somebody opens it. */
export function Fold({ title, testId, open: initially = false, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initially);
  return (
    <details className={styles.fold} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid={testId}>
      <summary className={styles.summary}>{title}</summary>
      {open && children()}
    </details>
  );
}
