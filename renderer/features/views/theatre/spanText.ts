import { MINUTES_PER_HOUR } from '../../../../models/demand/calendarUnits';
import { formatNumber } from '../../../i18n';
import { theatreMessages as text } from './messages';

/** `12 min` below two hours, else `24 h` or `8.3 h`. */
export const spanText = (minutes: number): string => (minutes < 2 * MINUTES_PER_HOUR ? text.minutes(formatNumber(minutes, { digits: 0 })) : text.span(formatNumber(minutes / MINUTES_PER_HOUR, { digits: 1 })));
