import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { answer } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

/** The report of a plan, answered by the whole engine. */
export function reportOf(plan: Plan): Report {
  const answered = answer(plan, embeddedPriceBook);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.value;
}

export const govern = (plan: Plan): Report['governance'] => reportOf(plan).governance;
