import { MS_PER_DAY } from '../../../../models/demand/calendarUnits';
import type { WaveRow } from '../../../../models/report/report';

/** Days of a wave, the first and the last counted. */
export const waveDays = ({ start, end }: Pick<WaveRow, 'start' | 'end'>): number => Math.round((Date.parse(end) - Date.parse(start)) / MS_PER_DAY) + 1;
