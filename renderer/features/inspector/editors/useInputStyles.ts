import { makeStyles, tokens } from '@fluentui/react-components';

/** Inputs fill their column and may shrink below the browser's own idea of a width. */
export const useInputStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  text: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  /** The arrow of a select takes less room than the library gives it. */
  select: { minWidth: 0, width: '100%', paddingLeft: '6px', paddingRight: '20px', textOverflow: 'ellipsis' },
  selectIcon: { right: '2px' },
  number: { minWidth: 0, width: '100%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
