import type { Plan } from '../../../../models/document';
import { language, type Language } from '../../../../shared/language/language';
import type { FieldContext, From, Options } from '../../inspector/fields/field';
import { resolved } from '../../inspector/fields/resolved';

const perLanguage = (): WeakMap<Plan, Map<From<Options>, Options>> => new WeakMap();

const KNOWN = { en: perLanguage(), de: perLanguage() } satisfies Record<Language, unknown>;

/** Choices of a cell. Those that a plan gives are worked out once for each plan: a table asks for them in every row. */
export function optionsOf(options: From<Options>, context: FieldContext): Options {
  const known = KNOWN[language()];
  const ofPlan = known.get(context.plan) ?? new Map<From<Options>, Options>();
  known.set(context.plan, ofPlan);
  const found = ofPlan.get(options) ?? withShortLabels(options, context);
  ofPlan.set(options, found);
  return found;
}

/** `Low: can wait for days` is `Low` in a cell; names that people gave stay whole. */
function withShortLabels(options: From<Options>, context: FieldContext): Options {
  if (typeof options === 'function') return resolved(options, context);
  return Object.fromEntries(Object.entries(options).map(([key, label]) => [key, label.split(':')[0] ?? label]));
}
