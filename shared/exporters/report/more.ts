import { text, type Block } from '../../blocks/block';
import { REPORT_WORDS } from './words';

/** Says how many the summary leaves to the design document; nothing when it leaves none. */
export const more = (left: number): readonly Block[] => (left > 0 ? [text(REPORT_WORDS.more(left))] : []);
