import type { Plan } from '../../../../models/document';
import type { FieldContext, From, Options } from '../../inspector/fields/field';
import { resolved } from '../../inspector/fields/resolved';

const KNOWN = new WeakMap<Plan, Map<From<Options>, Options>>();

/** Choices of a cell. Those that a plan gives are worked out once for each plan: a table asks for them in every row. */
export function optionsOf(options: From<Options>, context: FieldContext): Options {
  const ofPlan = KNOWN.get(context.plan) ?? new Map<From<Options>, Options>();
  KNOWN.set(context.plan, ofPlan);
  const known = ofPlan.get(options) ?? withShortLabels(options, context);
  ofPlan.set(options, known);
  return known;
}

/** `Low: can wait for days` is `Low` in a cell; names that people gave stay whole. */
function withShortLabels(options: From<Options>, context: FieldContext): Options {
  if (typeof options === 'function') return resolved(options, context);
  return Object.fromEntries(Object.entries(options).map(([key, label]) => [key, label.split(':')[0] ?? label]));
}
