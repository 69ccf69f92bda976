import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  view: {
    height: '100%',
    minWidth: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    boxSizing: 'border-box',
    padding: '20px 24px 32px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    containerType: 'inline-size',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 20px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

interface ViewFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A view of the answer: title, one sentence what it shows, content that scrolls down but never sideways. */
export function ViewFrame({ title, lead, children }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <section className={styles.view} aria-label={title} tabIndex={0}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  );
}
