import { makeStyles, tokens } from '@fluentui/react-components';

export const ROW_HEIGHT = 36;
export const NAME_WIDTH = 168;
export const HEAD_HEIGHT = 44;

const line = tokens.colorNeutralStroke3;
const hatch = (colour: string): string => `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 7px)`;
const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 2 };

export const useGanttStyles = makeStyles({
  scroller: { position: 'relative', overflow: 'auto', maxHeight: 'min(56vh, 520px)', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { position: 'sticky', top: 0, zIndex: 4, height: `${String(HEAD_HEIGHT)}px`, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box' },
  corner: { position: 'sticky', left: 0, zIndex: 5, display: 'block', width: `${String(NAME_WIDTH)}px`, height: '100%', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground2, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  month: { position: 'absolute', top: 0, height: '22px', boxSizing: 'border-box', borderLeft: `1px solid ${line}`, overflow: 'clip', fontSize: tokens.fontSizeBase200, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  monthName: { position: 'sticky', left: `${String(NAME_WIDTH)}px`, paddingLeft: '4px' },
  fine: { position: 'absolute', top: '22px', height: '22px', boxSizing: 'border-box', borderLeft: `1px solid ${line}`, paddingLeft: '4px', overflow: 'clip', fontSize: tokens.fontSizeBase100, lineHeight: '20px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  body: { position: 'relative' },
  row: { position: 'absolute', left: 0, right: 0, height: `${String(ROW_HEIGHT)}px`, boxSizing: 'border-box', borderBottom: `1px solid ${line}` },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    display: 'block',
    width: `${String(NAME_WIDTH)}px`,
    height: '100%',
    boxSizing: 'border-box',
    padding: '0 8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: `${String(ROW_HEIGHT - 1)}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: line },
  closed: { position: 'absolute', top: 0, bottom: 0, padding: 0, border: 'none', backgroundColor: 'transparent', cursor: 'help', ':focus-visible': focus },
  hard: { backgroundImage: hatch(tokens.colorNeutralStrokeAccessible), opacity: 0.7 },
  soft: { backgroundImage: hatch(tokens.colorNeutralStroke1) },
  bar: { position: 'absolute', top: '7px', height: '22px', minWidth: '8px', boxSizing: 'border-box', padding: 0, border: 'none', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', touchAction: 'none', zIndex: 1, ':focus-visible': focus },
  chosen: { boxShadow: `0 0 0 2px ${tokens.colorNeutralForeground1}` },
  movable: { cursor: 'grab' },
  fixed: { cursor: 'default' },
  part: { position: 'absolute', top: 0, bottom: 0 },
  transfer: { backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorNeutralBackground1} 0 2px, transparent 2px 5px)` },
  reserve: { backgroundColor: tokens.colorNeutralBackground1, opacity: 0.65 },
  rehearsal: { position: 'absolute', top: '7px', height: '22px', minWidth: '8px', boxSizing: 'border-box', border: '2px dashed', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground1 },
  spare: { position: 'absolute', top: '17px', height: '2px', pointerEvents: 'none' },
  label: { position: 'absolute', top: 0, height: '100%', lineHeight: `${String(ROW_HEIGHT - 1)}px`, paddingLeft: '6px', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, pointerEvents: 'none', zIndex: 1 },
  labelText: { backgroundColor: tokens.colorNeutralBackground1, padding: '1px 4px', borderRadius: tokens.borderRadiusSmall },
});
