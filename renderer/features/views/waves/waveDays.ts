import type { WaveRow } from '../../../../models/report/report';

const MS_PER_DAY = 86_400_000;

/** Days of a wave, the first and the last counted. */
export const waveDays = ({ start, end }: Pick<WaveRow, 'start' | 'end'>): number => Math.round((Date.parse(end) - Date.parse(start)) / MS_PER_DAY) + 1;
