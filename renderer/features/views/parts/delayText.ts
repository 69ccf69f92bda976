import { formatNumber } from '../../../i18n';
import { delayUnit } from './delayUnit';

/** A delay as people say it: `45 s`, `5 min`, `2.5 h`. */
export function delayText(seconds: number): string {
  const unit = delayUnit(seconds);
  return unit.text(formatNumber(seconds / unit.seconds, { digits: 1 }));
}
