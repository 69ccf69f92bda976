import type { Assumptions } from '../assumptions/register';
import type { Candidate } from '../candidates/candidate';
import type { Environment } from '../document/schema/environment';
import type { Plan } from '../document/schema/plan';
import type { Finding, RuleFamily, Tenancy } from '../report/summary';
import type { RuleExamples } from './examples/ruleExamples';
import type { Told } from './tell';

/** What a rule may look at before any candidate is judged. */
export interface RuleContext {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
}

/** What a rule found in the plan: the sentence quotes these facts. */
export interface RuleHit extends Told {
  /** How much the rule has to say, for ordering reasons: hard rules speak loudest. */
  readonly weight: number;
  /** Candidates that the rule forbids. */
  readonly forbids?: (candidate: Candidate) => boolean;
  /** Own effort that the rule puts on a candidate, in expert hours per year. */
  readonly effortHoursPerYear?: (candidate: Candidate, size: DesignSize) => number;
  /** Rungs on which the rule forbids an environment beside production. */
  readonly forbidsEnvironment?: (place: EnvironmentPlace) => boolean;
  /** Own effort that an environment beside production brings on a rung, in expert hours per year. */
  readonly environmentHoursPerYear?: (place: EnvironmentPlace) => number;
  /** Whether the rule speaks for a candidate (true), against it (false), or says nothing about it (null). */
  readonly favours: (candidate: Candidate) => boolean | null;
  /** Place of its finding in the plan, as a JSON Pointer with ids. */
  readonly where?: string;
}

/** One environment beside production on one rung, with the candidate that production is. */
export interface EnvironmentPlace {
  readonly environment: Environment;
  readonly tenancy: Tenancy;
  readonly candidate: Candidate;
}

/** The little that effort rules need to know of a sized design. */
export interface DesignSize {
  readonly nodes: number;
  readonly environments: number;
}

/**
 * A rule as data. A hard one is not for sale: it excludes candidates or demands something of the plan. A weighted one
 * puts effort, and so money, on candidates or gives advice.
 */
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
  /** What it says, with the facts of the plan as blanks in braces. */
  readonly sentence: string;
  /** The severity of the finding that it raises where it fires; without it the rule only speaks about candidates. */
  readonly raises?: Finding['severity'];
  readonly examples: RuleExamples;
  /** Null when the plan gives it nothing to say. */
  judge(context: RuleContext): RuleHit | null;
}

export interface FiredRule {
  readonly rule: Rule;
  readonly hit: RuleHit;
}
