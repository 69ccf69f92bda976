import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  item: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: { width: '10px', height: '10px', borderRadius: '2px', flexShrink: 0 },
  value: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly colour: string;
  /** The mark of the chart where its shape matters too. */
  readonly mark?: ReactNode;
}

/** Names the colours of a chart together with their figures, largest part first. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.item}>
          {entry.mark ?? <span className={styles.swatch} style={{ backgroundColor: entry.colour }} aria-hidden />}
          {entry.label} <span className={styles.value}>{entry.value}</span>
        </li>
      ))}
    </ul>
  );
}
