import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    backgroundColor: 'transparent',
    border: 'none',
    padding: 0,
    cursor: 'pointer',
    overflowWrap: 'break-word',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface PlainLinkProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that reads as a link: it leads to another place of the app. */
export function PlainLink({ name, onClick, children }: PlainLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
