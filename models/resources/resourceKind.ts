import type { AssumptionId } from '../assumptions/register';
import type { Candidate } from '../candidates/candidate';
import type { DesignContext } from '../candidates/designCandidate';
import type { Design, EnvironmentDesign } from '../candidates/design';
import type { FigureInput } from '../figure/figure';
import type { Term } from '../figure/term';
import type { MeterKey } from '../prices/priceBook';
import type { Layer } from '../report/report';
import type { Tenancy } from '../report/summary';

/** One meter that a resource runs up in one environment in one month. */
export interface MeterUse {
  /** Unique within the kind and environment: `nodes`, `os-disk`. */
  readonly key: string;
  readonly label: string;
  readonly meter: MeterKey;
  /** Units of the meter per month. */
  readonly quantity: number;
  /** How the quantity comes about, in words and numbers. */
  readonly formula: string;
  readonly inputs: readonly FigureInput[];
  /** The quantity as a calculation to repeat, where an assumption has a part in it; made only for the design that is told. */
  readonly term?: () => Term;
  /** The client's own volume: never split among tenants, even where the service is shared. */
  readonly ownVolume?: true;
  /** Present where Azure sells the same hours cheaper for a term: under the same meter, reservations perhaps under another one. */
  readonly commits?: Commits;
  /** USD per unit, for what no price list of resources carries: taken where the book has no price of the meter. */
  readonly assumedUsd?: { readonly id: AssumptionId; readonly value: number };
}

export interface Commits {
  readonly reservedAs: MeterKey;
  /** Units of that meter in one unit of the use's own. */
  readonly reservedPerUnit: number;
}

/** What the environments of a design have in common; all that a kind may know of it beside the environment that it bills. */
export interface Estate extends Pick<Candidate, 'platform' | 'tier' | 'region' | 'drRegion'>, Pick<Design, 'connectivity'> {}

export interface ResourceContext extends DesignContext {
  /** No size of another environment and no rung: designs share the items of environments that look alike from here. */
  readonly estate: Estate;
}

/**
 * A kind of Azure resource: which meters, how much. Prices are looked up elsewhere. A new kind is one folder with an
 * `index.ts` of this shape and one line in the registry.
 */
export interface ResourceKind {
  readonly id: string;
  readonly label: string;
  readonly layer: Layer;
  /** The least isolated rung on which the client has it for himself; below, its cost is split by the number of tenants. */
  readonly ownFrom: Tenancy;
  /** Keys of the uses whose number follows the load in production, where the platform scales. */
  readonly scales?: readonly string[];
  /** Its uses follow the sizes of nodes and databases; those of every other kind are the same whatever sizes a candidate takes. */
  readonly followsSizes?: true;
  uses(environment: EnvironmentDesign, context: ResourceContext): readonly MeterUse[];
}
