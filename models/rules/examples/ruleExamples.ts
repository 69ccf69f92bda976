/** Values to put into a plan, by place: a JSON Pointer with ids for the members of lists, `/sites/north/name`. */
export type PlanPatch = Readonly<Record<string, unknown>>;

/** Patches of the example plan that show what a rule does; every one of them is played by the tests. */
export interface RuleExamples {
  /** Where the rule speaks. */
  readonly fires: PlanPatch;
  /** Where it is silent. */
  readonly passes: PlanPatch;
  /** On top of `fires`: other facts, so another sentence. A firm’s own rules may leave it out. */
  readonly retold?: PlanPatch;
}
