import { formatNumber } from '../../../i18n';

/** Four digits are more than the model knows; the engine's own figures stop there too. */
const DIGITS = 4;

export const requestsText = (requestsPerHour: number): string => formatNumber(Math.round(Number(requestsPerHour.toPrecision(DIGITS))));
