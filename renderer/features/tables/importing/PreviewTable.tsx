import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { headingOf } from '../column';
import { columnsNow } from '../columns';
import { dataLines, type MappedSheet } from './importPlan';
import { importText as text } from './messages';
import { ID_COLUMN, type Mapping } from './recogniseColumns';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 8px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { color: tokens.colorNeutralForeground3 },
  left: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  map: { padding: '4px', minWidth: '128px' },
  origin: { display: 'block', padding: '0 4px 4px', fontWeight: tokens.fontWeightSemibold },
});

/** Enough to see whether the columns are right. */
const FIRST_ROWS = 5;

/** The first rows, with the column of the table that each of their columns goes into. */
export function PreviewTable({ sheet, onMap }: { readonly sheet: MappedSheet; readonly onMap: (mapping: Mapping) => void }) {
  const styles = useStyles();
  const { kind, lines, headed, mapping } = sheet;
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={text.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.number)}>{text.rowHead}</th>
            {mapping.map((target, at) => {
              const origin = headed ? (lines[0]?.cells[at] ?? '') : text.columnNumber(at + 1);
              return (
                <th key={at} scope="col" className={styles.map}>
                  <span className={styles.origin}>{origin}</span>
                  <Select size="small" aria-label={text.goesTo(origin)} value={target ?? ''} onChange={(_event, { value }) => onMap(mapping.with(at, value === '' ? null : value))} data-testid={`import-map-${at}`}>
                    <option value="">{text.leaveOut}</option>
                    <option value={ID_COLUMN}>{text.id}</option>
                    {columnsNow(kind).map((column) => (
                      <option key={column.id} value={column.id}>
                        {headingOf(column)}
                      </option>
                    ))}
                  </Select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {dataLines(sheet).slice(0, FIRST_ROWS).map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row" className={mergeClasses(styles.cell, styles.number)}>{number}</th>
              {mapping.map((target, at) => (
                <td key={at} className={mergeClasses(styles.cell, target === null && styles.left)}>
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
