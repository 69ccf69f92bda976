import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FileDrift } from '../../../shared/bundle/drift/folderDrift';
import type { DriftRow } from './driftRows';
import { driftMessages as text } from './messages';

const useStyles = makeStyles({
  frame: { maxHeight: '45vh', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: '4px 8px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold, position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1 },
  cell: { padding: '4px 8px', verticalAlign: 'top', overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** More would not be read. */
const MOST_LISTED = 300;

interface DriftTableProps {
  readonly rows: readonly DriftRow[];
  readonly chosen: readonly DriftRow[];
  readonly onToggle: (row: DriftRow) => void;
}

/** Value by value what files say otherwise; what a plan can say too may be ticked. */
export function DriftTable({ rows, chosen, onToggle }: DriftTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={text.table}>
      <table className={styles.table} data-testid="drift-table">
        <thead>
          <tr>
            {[text.file, text.value, text.planned, text.found, text.becomes].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_LISTED).map((row) => (
            <tr key={row.key}>
              <td className={styles.cell}>{row.drift.file}</td>
              <td className={styles.cell}>{row.drift.path}</td>
              <td className={styles.cell}>{row.drift.planned ?? text.nothing}</td>
              <td className={styles.cell}>{row.drift.found ?? text.nothing}</td>
              <td className={styles.cell}>
                {row.acceptance === null ? (
                  standing(row.drift)
                ) : (
                  <Checkbox label={text.takes(row.acceptance.place, String(row.acceptance.value))} checked={chosen.includes(row)} onChange={() => onToggle(row)} data-testid={`drift-take-${row.acceptance.place}`} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_LISTED && <p className={styles.cell}>{text.more(rows.length - MOST_LISTED)}</p>}
    </div>
  );
}

const standing = ({ kind }: FileDrift): string => (kind === 'filled' ? text.filledIn : kind === 'unreadable' ? text.unreadable : text.stays);
