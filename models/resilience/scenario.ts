import type { Assumptions } from '../assumptions/register';
import type { Design, EnvironmentDesign } from '../candidates/design';
import type { TierPolicy } from '../candidates/tierPolicy';
import type { Plan } from '../document/schema/plan';
import type { FigureInput } from '../figure/figure';

/** What a failure scenario may look at. */
export interface ScenarioContext {
  readonly plan: Plan;
  readonly design: Design;
  readonly production: EnvironmentDesign;
  readonly policy: TierPolicy;
  readonly assumptions: Assumptions;
  /** Mean minutes until somebody is at work, by the plan's support hours. */
  readonly responseMinutes: number;
  /** Restore of the production database from backup. */
  readonly restoreMinutes: number;
  readonly lossPerHour: number;
}

/** How a scenario plays out against one design. */
export interface Played {
  readonly frequencyPerYear: number;
  readonly recoveryMinutes: number;
  readonly dataLossMinutes: number;
  /** Share of the company's ERP function that stops, 0…1, on the mean over the recovery. */
  readonly affectedShare: number;
  /** Who or what is hit, and what goes on. */
  readonly hit: string;
  /** Sites that stop, where not all do. */
  readonly hitSiteIds?: readonly string[];
  /** Nothing stops; work goes on with late figures. */
  readonly onlyLate?: true;
  /** It ends only when somebody comes. */
  readonly needsPeople?: true;
  /** Loss by the stop per year where it is not frequency × hours × share × loss per hour. */
  readonly lossPerYear?: number;
  /** Downtime per year where it is not frequency × hours × share, and how it comes about then. */
  readonly downtimeHoursPerYear?: number;
  readonly downtimeFormula?: string;
  /** Minutes of the whole company's entries lost a year where it is not frequency × minutes, and how it comes about then. */
  readonly dataLossMinutesPerYear?: number;
  readonly dataLossFormula?: string;
  /** How the loss comes about where it is not the common product. */
  readonly formula?: string;
  readonly inputs: readonly FigureInput[];
  readonly response: string;
  readonly uncovered: string;
}

/** One scenario of the register: what can happen, and how it is played. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly risk: string;
  /** Everyday failures are held against the stated RTO and RPO, disasters against their multiple, others only cost money. */
  readonly objective: 'everyday' | 'disaster' | 'none';
  /** @param before what was played above it in the table */
  play(context: ScenarioContext, before: readonly PlayedScenario[]): Played;
}

/** A scenario with its yearly consequences. */
export interface PlayedScenario extends Played {
  readonly scenario: Scenario;
  /** Stop and lost entries together. */
  readonly lossPerYear: number;
  readonly downtimeHoursPerYear: number;
  /** Minutes of entries lost a year. */
  readonly dataLossMinutesPerYear: number;
}
