import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowFault } from './importRows';
import { importText as text } from './messages';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '4px 8px 4px 8px',
    maxHeight: '180px',
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  row: { fontWeight: tokens.fontWeightSemibold },
});

/** More would not be read; the copied rows hold all of them. */
const MOST_LISTED = 200;

/** What is wrong with which row. */
export function FaultList({ faults }: { readonly faults: readonly RowFault[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={text.faultsLabel} tabIndex={0} data-testid="import-faults">
      {faults.slice(0, MOST_LISTED).map(({ line, reasons }) => (
        <li key={line.number}>
          <span className={styles.row}>{text.row(line.number)}</span> {reasons.join(' ')}
        </li>
      ))}
      {faults.length > MOST_LISTED && <li>{text.moreFaults(faults.length - MOST_LISTED)}</li>}
    </ul>
  );
}
