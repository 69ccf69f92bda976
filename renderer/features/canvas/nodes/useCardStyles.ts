import { makeStyles, tokens } from '@fluentui/react-components';
import { nodeOutline } from './nodeOutline';

/** What system and workload cards share. Far away only the name is left, in letters that can still be read. */
export const useCardStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    display: 'flex',
    alignItems: 'stretch',
    gap: '6px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...nodeOutline,
  },
  icon: { flex: 'none', marginTop: '8px', color: tokens.colorNeutralForeground2, ':global([data-zoom="far"])': { display: 'none' } },
  text: { minWidth: 0, flex: 1, display: 'flex', flexDirection: 'column', justifyContent: 'center' },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '17px',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    overflowWrap: 'break-word',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    ':global([data-zoom="middle"])': { fontSize: '16px', lineHeight: '19px' },
    ':global([data-zoom="far"])': { fontSize: '21px', lineHeight: '25px' },
  },
  foot: { display: 'flex', alignItems: 'center', gap: '6px', ':global([data-zoom="far"])': { display: 'none' } },
  detail: {
    flex: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground3,
    ':global([data-zoom="middle"])': { fontSize: '14px' },
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});
