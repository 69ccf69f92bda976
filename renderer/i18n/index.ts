export { formatDate } from './formatDate';
export { formatDelta } from './formatDelta';
export { formatHourOfWeek } from './formatHourOfWeek';
export { formatMoment } from './formatMoment';
export { formatMoney, type MoneyStyle } from './formatMoney';
export { formatNumber, type NumberStyle } from './formatNumber';
export { formatPartialDate } from './formatPartialDate';
export { formatPercent } from './formatPercent';
export { NO_VALUE } from './noValue';
