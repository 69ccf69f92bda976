import { makeStyles, tokens } from '@fluentui/react-components';

/** Many columns in a small window stand closer together. */
const NARROW = { '@container (max-width: 520px)': { paddingLeft: '3px', paddingRight: '3px' } } as const;

/** The look that all tables of the views share. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  head: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: '4px 8px',
    ...NARROW,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: '4px 8px', ...NARROW, verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'break-word' },
  rowHead: { textAlign: 'left', fontWeight: 'inherit' },
  numeric: { textAlign: 'right', whiteSpace: 'nowrap' },
  numericHead: { textAlign: 'right' },
  numericWords: { whiteSpace: 'normal' },
  rowName: { minWidth: '96px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  dimmed: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px', overflowWrap: 'anywhere' },
  scroll: { overflowX: 'auto' },
});
