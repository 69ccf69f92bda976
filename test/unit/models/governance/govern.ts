import { vi } from 'vitest';
import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { answer } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

/** Whole answers take seconds while others use the machine. */
vi.setConfig({ testTimeout: 30_000 });

const answered = new WeakMap<Plan, Report>();

/** The report of a plan, answered by the whole engine, once for every plan. */
export function reportOf(plan: Plan): Report {
  const known = answered.get(plan);
  if (known) return known;
  const made = answer(plan, embeddedPriceBook);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  answered.set(plan, made.value);
  return made.value;
}

export const govern = (plan: Plan): Report['governance'] => reportOf(plan).governance;
