import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { margin: '4px 0' },
  summary: { cursor: 'pointer', padding: '4px 0', width: 'fit-content', fontWeight: tokens.fontWeightSemibold },
});

interface FoldProps {
  readonly title: string;
  readonly testId?: string;
  readonly children: () => ReactNode;
}

/** A part that is made when somebody opens it. */
export function Fold({ title, testId, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid={testId}>
      <summary className={styles.summary}>{title}</summary>
      {open && children()}
    </details>
  );
}
