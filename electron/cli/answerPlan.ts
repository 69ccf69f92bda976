import type { Plan } from '../../models/document';
import type { Report } from '../../models/report/report';
import type { OptionValues } from './command';
import { loadPlan } from './loadPlan';
import { loadPriceBook } from './loadPriceBook';
import { reportProblems } from './reportProblems';
import type { Terminal } from './terminal';

export interface Answered {
  readonly plan: Plan;
  readonly report: Report;
}

export const PRICE_BOOK_OPTION = { flags: '--price-book <file>', description: 'price book to use instead of the built-in one' };
export const STRICT_OPTION = { flags: '--strict', description: 'end with exit code 3 when a price or an answer is missing' };

/** Reads plan and prices and works out the answer; null when something is wrong, which is then already reported. */
export async function answerPlan(source: string, { priceBook: bookPath }: OptionValues, terminal: Terminal): Promise<Answered | null> {
  const plan = await loadPlan(source, terminal);
  if (!plan.ok) return refuse(plan.problems, source);
  const bookSource = typeof bookPath === 'string' ? bookPath : undefined;
  const book = await loadPriceBook(bookSource, terminal);
  if (!book.ok) return refuse(book.problems, bookSource ?? 'built-in price book');
  const { answer } = await import('../../models/pipeline');
  const report = answer(plan.value, book.value);
  return report.ok ? { plan: plan.value, report: report.value } : refuse(report.problems, source);

  function refuse(problems: Parameters<typeof reportProblems>[0], place: string): null {
    reportProblems(problems, place, terminal);
    return null;
  }
}
