import type { Assumptions } from '../../assumptions/register';
import type { FigureInput } from '../../figure/figure';
import type { StepPhase, Workstream } from '../pack';
import type { CutoverRole } from '../roles';
import type { SiteWork } from '../work/siteWork';

/** How long a step takes, and why. */
export interface StepLength {
  readonly minutes: number;
  readonly formula: string;
  readonly inputs: readonly FigureInput[];
}

/** A kind of step; the registry lists them in an order in which each stands after what it waits for. */
export interface StepKindRow {
  readonly title: string;
  readonly workstream: Workstream;
  readonly phase: StepPhase;
  /** Kinds that must be done before; one that a site does not need hands on its own. */
  readonly after: readonly string[];
  /** Days before the start of the window, for steps that come before it. */
  readonly daysBefore?: (assumptions: Assumptions) => number;
  /** Null where the site has nothing of the kind. */
  readonly length: (work: SiteWork, assumptions: Assumptions) => StepLength | null;
  readonly items?: (work: SiteWork) => readonly string[];
  readonly criterion: (work: SiteWork) => string;
  readonly responsible: CutoverRole;
  readonly accountable: CutoverRole;
  readonly consulted: readonly CutoverRole[];
  readonly informed: readonly CutoverRole[];
}
