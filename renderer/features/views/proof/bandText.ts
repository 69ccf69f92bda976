import type { Band } from '../../../../models/simulation/simulationReport';
import { formatNumber, formatPercent } from '../../../i18n';
import { delayUnit } from '../parts/delayUnit';
import { proofMessages as text } from './messages';

const DIGITS = 1;

export const msText = (milliseconds: number): string => text.ms(formatNumber(milliseconds, { digits: DIGITS }));

/** `12.5 ± 2.1 ms` */
export const msBand = ({ mean, halfWidth }: Band): string => text.ms(text.band(formatNumber(mean, { digits: DIGITS }), formatNumber(halfWidth, { digits: DIGITS })));

/** `62.4% ± 0.6%` */
export const percentBand = ({ mean, halfWidth }: Band): string => text.band(formatPercent(mean), formatPercent(halfWidth));

/** `7.7 ± 0.0 h`; bands of hours are narrow, so they keep two digits. */
export const hoursBand = ({ mean, halfWidth }: Band): string => text.hours(text.band(formatNumber(mean, { digits: DIGITS }), formatNumber(halfWidth)));

/** `4.5 ± 0.12 min`, both in the unit of the mean. */
export function delayBand({ mean, halfWidth }: Band): string {
  const unit = delayUnit(mean);
  return unit.text(text.band(formatNumber(mean / unit.seconds, { digits: DIGITS }), formatNumber(halfWidth / unit.seconds)));
}

/** `12.5 ± 0.31`; small counts keep two digits. */
export const countBand = ({ mean, halfWidth }: Band): string => text.band(formatNumber(mean), formatNumber(halfWidth));
