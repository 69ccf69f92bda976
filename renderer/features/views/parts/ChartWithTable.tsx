import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { partsMessages as text } from './messages';

const useStyles = makeStyles({
  figure: { margin: '0 0 12px', minWidth: 0 },
  chart: { minWidth: 0 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, padding: '4px 0', width: 'fit-content' },
  table: { maxHeight: '420px', overflow: 'auto', marginTop: '4px' },
});

interface ChartWithTableProps {
  /** What the chart shows, for those who cannot see it. */
  readonly label: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart and, behind one press, the same numbers as a table. */
export function ChartWithTable({ label, chart, table }: ChartWithTableProps) {
  const styles = useStyles();
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.chart}>{chart}</div>
      <details>
        <summary className={styles.summary}>{text.asTable}</summary>
        <div className={styles.table} tabIndex={0} role="region" aria-label={label}>
          {table}
        </div>
      </details>
    </figure>
  );
}
