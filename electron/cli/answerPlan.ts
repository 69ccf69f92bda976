import type { Plan, RulePack, Scenario } from '../../models/document';
import type { PriceBook } from '../../models/prices/priceBook';
import type { Report } from '../../models/report/report';
import type { OptionValues } from './command';
import { loadPlan } from './loadPlan';
import { loadPriceBook } from './loadPriceBook';
import { loadRulePack } from './loadRulePack';
import { planOfScenario } from './planOfScenario';
import { reportProblems } from './reportProblems';
import type { Terminal } from './terminal';


export const PRICE_BOOK_OPTION = { flags: '--price-book <book>', description: 'prices to use instead of those of the plan: a file, an id of `prices list`, or built-in' };
export const RULES_OPTION = { flags: '--rules <file>', description: 'rule pack of your own that judges in place of the one in the plan' };
export const SCENARIO_OPTION = { flags: '--scenario <id>', description: 'the plan as this scenario of it has it' };
export const REDACT_OPTION = { flags: '--redact', description: 'neutral names for company, sites, systems, flows and people' };
export const STRICT_OPTION = { flags: '--strict', description: 'end with exit code 3 when a price or an answer is missing' };

export interface AnswerInputs {
  /** As the scenario has it, where one was asked for. */
  readonly plan: Plan;
  readonly scenario: Scenario | null;
  readonly priceBook: PriceBook;
  /** Judges in place of the pack in the plan; undefined without `--rules`. */
  readonly ownRules: RulePack | undefined;
}

export interface Answered extends AnswerInputs {
  readonly report: Report;
}

/** Reads plan, scenario, prices and rules; null when something is wrong, which is then already reported. */
export async function answerInputs(source: string, { priceBook: bookPath, rules: packPath, scenario: scenarioId, redact }: OptionValues, terminal: Terminal): Promise<AnswerInputs | null> {
  const loaded = await loadPlan(source, terminal);
  if (!loaded.ok) return refuse(loaded.problems, source, terminal);
  const neutral = redact === true ? (await import('../../shared/redaction/redactPlan')).redactPlan(loaded.value) : null;
  const wantedId = typeof scenarioId === 'string' ? (neutral?.idOf(scenarioId) ?? scenarioId) : undefined;
  const wanted = await planOfScenario(neutral?.plan ?? loaded.value, wantedId);
  if (!wanted.ok) return refuse(wanted.problems, source, terminal);
  const { plan, scenario } = wanted.value;
  const bookSource = typeof bookPath === 'string' ? bookPath : undefined;
  const book = await loadPriceBook(plan, bookSource, terminal);
  if (!book.ok) return refuse(book.problems, bookSource ?? source, terminal);
  const pack = await loadRulePack(packPath, terminal);
  return pack.ok ? { plan, scenario, priceBook: book.value, ownRules: pack.value } : refuse(pack.problems, String(packPath), terminal);
}

/** Reads plan and prices and works out the answer; null when something is wrong, which is then already reported. */
export async function answerPlan(source: string, options: OptionValues, terminal: Terminal): Promise<Answered | null> {
  const inputs = await answerInputs(source, options, terminal);
  if (inputs === null) return null;
  const { answer } = await import('../../models/pipeline');
  const report = answer(inputs.plan, inputs.priceBook, inputs.ownRules);
  return report.ok ? { ...inputs, report: report.value } : refuse(report.problems, source, terminal);
}

function refuse(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): null {
  reportProblems(problems, place, terminal);
  return null;
}
