import type { Assumptions } from '../assumptions/register';
import type { Candidate } from '../candidates/candidate';
import type { Plan } from '../document/schema/plan';

export type RuleFamily = 'tenancy' | 'tier' | 'platform' | 'database';

/** What a rule may look at before any candidate is judged. */
export interface RuleContext {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
}

/** What a rule found in the plan: the sentence quotes these facts. */
export interface RuleHit {
  /** One sentence that quotes the plan's own facts; the same whichever candidate is judged. */
  readonly sentence: string;
  /** How much the rule has to say, for ordering reasons: hard rules speak loudest. */
  readonly weight: number;
  /** Candidates that the rule forbids. */
  readonly forbids?: (candidate: Candidate) => boolean;
  /** Own effort that the rule puts on a candidate, in expert hours per year. */
  readonly effortHoursPerYear?: (candidate: Candidate, size: DesignSize) => number;
  /** Whether the rule speaks for a candidate (true), against it (false), or says nothing about it (null). */
  readonly favours: (candidate: Candidate) => boolean | null;
}

/** The little that effort rules need to know of a sized design. */
export interface DesignSize {
  readonly nodes: number;
  readonly environments: number;
}

/** A decision rule as data. Hard rules exclude; weighted rules put effort, and so money, on candidates. */
export interface Rule {
  readonly id: `${RuleFamily}.${string}`;
  readonly family: RuleFamily;
  /** The capability behind it, `D-05`. */
  readonly dId: string;
  readonly kind: 'hard' | 'weighted';
  /**
   * Named levels of its weight, which orders the reasons and decides nothing: hard rules stand at 800 and more, stated
   * objectives below them, and an hour of work counts one. Empty where the weight is the work that the plan brings with it.
   */
  readonly weights: Readonly<Record<string, number>>;
  /** What it reads, for the rule table. */
  readonly reads: readonly string[];
  /** Null when the plan gives it nothing to say. */
  judge(context: RuleContext): RuleHit | null;
}

export interface FiredRule {
  readonly rule: Rule;
  readonly hit: RuleHit;
}
