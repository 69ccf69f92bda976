/**
 * A failure as a value. Codes are stable; text is made from them in one place (`shared/messages`).
 * `path` names the place in the plan the way a person would write it: `sites[2].shifts[0].start`.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'plan.not-json'
  | 'plan.too-large'
  | 'plan.not-a-plan'
  | 'plan.version-unknown'
  | 'plan.version-newer'
  | 'plan.empty'
  | 'plan.field-missing'
  | 'plan.field-unknown'
  | 'plan.field-invalid'
  | 'plan.reference-missing'
  | 'plan.id-duplicate'
  | 'plan.time-zone-unknown'
  | 'plan.scenario-path-missing'
  | 'plan.scenario-path-fixed'
  | 'plan.scenario-value-invalid'
  | 'plan.scenario-contradiction'
  | 'plan.scenario-unknown'
  | 'plan.pins-impossible'
  | 'plan.correlations-impossible'
  | 'rules.example-path-unknown'
  | 'rules.example-silent'
  | 'rules.example-fires'
  | 'rules.fact-unknown'
  | 'rules.condition-unfit'
  | 'rules.rule-unknown'
  | 'rules.id-taken'
  | 'rules.family-wrong'
  | 'file.not-found'
  | 'file.not-readable'
  | 'file.not-writable'
  | 'file.changed-on-disk'
  | 'file.name-invalid'
  | 'file.newer-version-kept'
  | 'host.request-invalid'
  | 'host.answer-invalid'
  | 'host.refused'
  | 'host.unreachable'
  | 'export.unknown-format'
  | 'prices.book-unknown'
  | 'prices.service-unreachable'
  | 'prices.service-refused'
  | 'prices.page-malformed'
  | 'prices.page-truncated'
  | 'prices.item-malformed'
  | 'prices.duplicate'
  | 'prices.currency-unknown'
  | 'prices.currency-unfit'
  | 'prices.link-foreign'
  | 'prices.too-large'
  | 'prices.cancelled'
  | 'prices.nothing-found'
  | 'prices.sheet-malformed'
  | 'prices.sheet-empty'
  | 'prices.row-value'
  | 'prices.row-unmatched'
  | 'prices.row-ambiguous'
  | 'prices.row-repeated'
  | 'usage.form-unknown'
  | 'usage.row-value'
  | 'usage.malformed'
  | 'usage.too-large'
  | 'usage.empty'
  | 'usage.currency-unfit'
  | 'usage.no-whole-month'
  | 'usage.cancelled'
  | 'usage.scope-invalid'
  | 'usage.month-invalid'
  | 'usage.month-unfit'
  | 'usage.sign-in-failed'
  | 'usage.refused'
  | 'usage.busy'
  | 'usage.unreachable'
  | 'usage.answer-malformed'
  | 'usage.link-foreign'
  | 'usage.suggestion-unknown'
  | 'calendar.country-unknown'
  | 'calendar.years-unfit'
  | 'calendar.file-malformed'
  | 'calendar.file-too-large'
  | 'calendar.file-empty'
  | 'engine.failed';

export function problem(
  code: ProblemCode,
  path = '',
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, path, params };
}
