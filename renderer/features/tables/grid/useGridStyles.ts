import { makeStyles, tokens } from '@fluentui/react-components';
import { HEAD_HEIGHT, ROW_HEIGHT } from './gridShape';

const EDGE = `1px solid ${tokens.colorNeutralStroke2}`;

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '120px',
    overflow: 'auto',
    border: EDGE,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    // What gets the focus is not hidden behind headings and names.
    scrollPaddingTop: `${HEAD_HEIGHT}px`,
    scrollPaddingLeft: '184px',
  },
  row: { position: 'absolute', left: 0, display: 'flex', height: `${ROW_HEIGHT}px` },
  headGroup: { position: 'sticky', top: 0, zIndex: 3 },
  head: { display: 'flex', height: `${HEAD_HEIGHT}px` },
  body: { position: 'relative' },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    flexShrink: 0,
    height: '100%',
    padding: '0 8px',
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    borderRight: EDGE,
    borderBottom: EDGE,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'cell',
    userSelect: 'none',
    outlineStyle: 'none',
    ':focus': { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  name: { position: 'sticky', left: 0, zIndex: 2, fontWeight: tokens.fontWeightSemibold, boxShadow: `1px 0 0 ${tokens.colorNeutralStroke1}` },
  heading: { lineHeight: `${HEAD_HEIGHT - 1}px`, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, cursor: 'pointer' },
  unit: { marginLeft: '4px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  numeric: { textAlign: 'right' },
  marked: { backgroundColor: tokens.colorNeutralBackground1Hover },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  /** Where the cursor is while the keyboard is elsewhere. */
  cursor: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  editing: { padding: 0, overflow: 'visible' },
  editor: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: '0 6px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
  },
  refused: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});
