import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))', gap: '16px', margin: '0 0 24px' },
  tile: { minWidth: 0 },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface Tile {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: string;
}

/** Headline figures of a view side by side. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.grid}>
      {tiles.map((tile) => (
        <div key={tile.id} className={styles.tile}>
          <dt className={styles.label}>{tile.label}</dt>
          <dd className={styles.value}>{tile.value}</dd>
          {tile.note !== undefined && <dd className={styles.note}>{tile.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
