import type { Constraint } from './waveConstraint';

/** The cutover of one site. Instants are ISO, in UTC, to the hour. */
export interface Cutover {
  readonly siteId: string;
  /** Counted like the waves of the report: 3 is the first that moves a site. */
  readonly wave: number;
  readonly start: string;
  /** Steps and checks are done. */
  readonly end: string;
  /** The last moment at which the way back still ends before work, anything hard or the next wave begins, and at which anybody would still take it. */
  readonly pointOfNoReturn: string;
  /** The clock of the site at these moments, `2027-05-01T06:00`; dates that people read are theirs. */
  readonly localStart: string;
  readonly localEnd: string;
  readonly localPointOfNoReturn: string;
  readonly hours: number;
  readonly transferHours: number;
  readonly rollbackHours: number;
  /** What shifts and soft entries in its hours put at stake, in currency. */
  readonly risk: number;
}

/** A flow that answers while somebody waits, between sites of different waves. */
export interface Bridge {
  readonly flowId: string;
  readonly name: string;
  readonly siteIds: readonly string[];
  /** Dates on the calendars of its sites: from their first cutover to the last. */
  readonly from: string;
  readonly to: string;
  /** Expert hours to build it and keep it. */
  readonly hours: number;
}

/** What could give way so that a plan holds, and what it costs where that can be told. */
export interface Relaxation {
  /** All of them together. */
  readonly constraints: readonly Constraint[];
  readonly words: string;
  /** It was written into the plan and planned again, and all of it holds; false where nothing of the plan says what gives way. */
  readonly works: boolean;
  /** None of them can be taken back without leaving another out. False: there was too much to try, so less may be enough. */
  readonly least: boolean;
}

/** A site that could not stay in its agreed week. */
export interface Moved {
  readonly siteId: string;
  /** The date that was agreed, and the date on the calendar of the site on which it begins now. */
  readonly from: string;
  readonly to: string;
  /** What made it move, by name. */
  readonly because: readonly string[];
}

/** One wave that moves sites. */
export interface SiteWave {
  readonly siteIds: readonly string[];
  /** Monday of its week in UTC. */
  readonly monday: string;
  /** What forbade earlier weeks to its sites, by name. */
  readonly waitedFor: readonly string[];
}

export interface MigrationPlan {
  /** In their order. */
  readonly waves: readonly SiteWave[];
  readonly cutovers: readonly Cutover[];
  readonly bridges: readonly Bridge[];
  /** Sites that move together, and for which flows. */
  readonly together: readonly { readonly siteIds: readonly string[]; readonly because: readonly string[] }[];
  /**
   * All orders of the groups as they were made were tried, for the pilot, the bridges and the agreed weeks chosen: none begins its last wave in an earlier week, and none that ends as early
   * has a calmer riskiest wave. Of other pilots and bridges it says nothing.
   */
  readonly exact: boolean;
  /** Weeks that the last wave may lie after the earliest possible week, for the same pilot, bridges and agreed weeks; 0: shown to be the earliest. */
  readonly gapWeeks: number;
  /** Constraints that cannot hold together, and what the waves shown leave out; null when all hold. */
  readonly conflict: {
    readonly constraints: readonly Constraint[];
    /** Leave out any one of them and the others can hold. False: the estate is too large to look for smaller sets, so not all may be needed. */
    readonly narrowed: boolean;
    readonly proven: boolean;
    readonly relaxation: Relaxation;
  } | null;
  /** Agreed weeks that could not stay. */
  readonly moved: readonly Moved[];
}

/** A week in which part of the sites work in the new system. Amounts are in the plan's currency. */
export interface RiskWeek {
  /** On the calendars of the sites. */
  readonly monday: string;
  /** At the end of the week. */
  readonly sitesOnOldSystem: readonly string[];
  /** Flows that cross by a temporary bridge in it. */
  readonly bridgedFlows: readonly string[];
  /** What an hour without those bridges would cost their sites. */
  readonly bridgedPerHour: number;
  /** What the cutovers of the week put at stake. */
  readonly cutoverRisk: number;
  /** What outages of the new system are expected to cost the sites that it carries. */
  readonly outageLoss: number;
  readonly expectedLoss: number;
  readonly figureId: string;
}

/** The move as readers get it. */
export interface MigrationReport extends MigrationPlan {
  /** From the week of the first cutover to that of the last. */
  readonly riskByWeek: readonly RiskWeek[];
}
