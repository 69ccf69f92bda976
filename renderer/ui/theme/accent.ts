import type { BrandVariants } from '@fluentui/react-components';

/** The one accent of the app: a petrol ramp of even lightness steps. 80 carries white text at 5.7:1. */
export const ACCENT: BrandVariants = {
  10: '#000e14',
  20: '#001c27',
  30: '#002c3b',
  40: '#003a4c',
  50: '#00485e',
  60: '#00576f',
  70: '#00637d',
  80: '#00708b',
  90: '#117e9a',
  100: '#268dab',
  110: '#3ea0be',
  120: '#5eb1cd',
  130: '#7cc3dc',
  140: '#9cd5e9',
  150: '#bfe5f4',
  160: '#ddf3fb',
};
