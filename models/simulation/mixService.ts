import type { Assumptions } from '../assumptions/register';
import type { PeakLoad } from '../capacity/peakLoad';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { logNormalService, mixedService, type ServiceTime } from './serviceTime';

const MS_PER_SECOND = 1000;

/** The measured mix as a law: each class is its main request and its lighter companions, both log-normal. */
export function mixService(mix: PeakLoad['mix'], assumptions: Assumptions): ServiceTime {
  const base = assumptions.value('demand.form-read-ms') / MS_PER_SECOND;
  return mixedService(
    mix.flatMap(({ class: name, requestsPerHour }) => {
      const measured = TRANSACTION_CLASSES[name];
      const main = { weight: requestsPerHour / measured.requestsPerStep, service: logNormalService(measured.ratioToFormRead * base, measured.scv) };
      const companions = measured.requestsPerStep - 1;
      return companions === 0
        ? [main]
        : [main, { weight: (requestsPerHour * companions) / measured.requestsPerStep, service: logNormalService(measured.companionRatio * base, measured.scv) }];
    }),
  );
}
