import { makeStyles, tokens } from '@fluentui/react-components';
import { SITE_PADDING } from '../../../../shared/drawing/placement/sizes';
import { nodeOutline } from './nodeOutline';

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** Near: header with shifts and line. Far: a tile with the name and one figure. */
export const useSiteStyles = makeStyles({
  root: {
    position: 'relative',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...nodeOutline,
  },
  takesDrop: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  header: { padding: `7px ${SITE_PADDING}px 0`, ':global([data-zoom="far"])': { display: 'none' } },
  title: { display: 'flex', alignItems: 'center', gap: '6px' },
  icon: { flex: 'none', color: tokens.colorNeutralForeground2 },
  name: { ...cut, flex: 1, minWidth: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, ':global([data-zoom="middle"])': { fontSize: '19px' } },
  figure: { flex: 'none', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, ':global([data-zoom="middle"])': { fontSize: '16px' } },
  meta: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: '1px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    ':global([data-zoom="middle"])': { fontSize: '14px' },
  },
  place: { ...cut, flex: '0 1 auto', marginRight: '6px' },
  line: { ...cut, flex: '1 1 0', minWidth: 0, ':global([data-zoom="middle"])': { visibility: 'hidden' } },
  survive: { flex: 'none' },
  lineIcon: { flex: 'none', width: '14px', height: '14px', ':global([data-zoom="middle"])': { display: 'none' } },
  tile: {
    display: 'none',
    ':global([data-zoom="far"])': { display: 'flex', flexDirection: 'column', justifyContent: 'center', gap: '8px', height: '100%', padding: `0 ${SITE_PADDING}px` },
  },
  tileName: {
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    fontSize: '32px',
    lineHeight: '38px',
    fontWeight: tokens.fontWeightSemibold,
  },
  tileFigure: { fontSize: '28px', lineHeight: '34px', color: tokens.colorNeutralForeground2 },
});
