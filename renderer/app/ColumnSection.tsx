import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  heading: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    height: '32px',
    padding: '0 12px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    border: 'none',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

interface ColumnSectionProps {
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly className?: string | undefined;
  /** Name of the part of the window for the key that goes from part to part. */
  readonly region?: string;
  readonly children: ReactNode;
}

/** A part of a side column that folds under its heading. */
export function ColumnSection({ title, open, onToggle, className, region, children }: ColumnSectionProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.section, className)} data-region={region}>
      <button type="button" className={styles.heading} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {title}
      </button>
      {open && <div className={styles.body}>{children}</div>}
    </section>
  );
}
