import type { Criticality } from '../document/schema/primitives';

/** Everything that the people who take over need to govern the answer; each part is derived from plan and recommendation. */
export interface Governance {
  readonly controls: readonly ControlRow[];
  readonly sharedPlatform: readonly SharedControlRow[];
  readonly accounts: readonly AccountRow[];
  readonly observability: Observability;
  readonly releases: ReleaseCalendar;
  readonly operations: Operations;
  readonly roadmap: readonly RoadmapPhase[];
  readonly aiReadiness: AiReadiness;
  readonly zones: NetworkZones;
}

/**
 * `provided`: the recommended design carries it. `met`: the plan says so. `gap`: plan or design contradict it. `open`: the
 * plan does not say and somebody must. `not-applicable`: nothing in the plan asks for it.
 */
export type Standing = 'gap' | 'open' | 'provided' | 'met' | 'not-applicable';

export type ControlArea = 'network' | 'identity' | 'data' | 'change' | 'recovery';

export type PhaseKind = 'foundation' | 'non-production' | 'pilot' | 'production' | 'optimise';

export interface ControlRow {
  readonly id: string;
  readonly area: ControlArea;
  readonly title: string;
  readonly standing: Standing;
  /** One sentence that quotes the facts of plan and design. */
  readonly sentence: string;
  /** What closes a gap or answers an open question; empty otherwise. */
  readonly action: string;
  /** JSON Pointer with ids into the plan; empty for the design as a whole. */
  readonly where: string;
  /** Regulations of the plan that ask for it, by our reading. */
  readonly demandedBy: readonly string[];
  /** The phase of the roadmap that does not end without it. */
  readonly phase: PhaseKind;
  readonly dId: string;
}

export interface SharedControlRow {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** What the platform’s operator shows before go-live and every year. */
  readonly evidence: string;
  readonly figureId: string | null;
  readonly quantity: number | null;
  readonly unit: string;
}

export type SecretKind = 'managed-identity' | 'certificate' | 'secret';

/** One account for one integration in one direction. */
export interface AccountRow {
  readonly id: string;
  readonly integrationId: string;
  readonly integration: string;
  /** Seen from the ERP. */
  readonly direction: 'into the ERP' | 'out of the ERP' | 'past the ERP';
  readonly system: string;
  readonly systemId: string;
  readonly owner: string;
  readonly scope: string;
  readonly secretKind: SecretKind;
  /** Null where there is no secret to replace. */
  readonly rotationDays: number | null;
  /** Volume beyond which the entry point refuses or an alert speaks. */
  readonly limit: number;
  readonly limitUnit: 'messages/h' | 'records/run';
  readonly criticality: Criticality;
  readonly siteId: string | null;
  readonly site: string;
  /** What the plan does not say; empty otherwise. */
  readonly question: string;
  readonly figureId: string;
}

export type AlertTier = 'user-facing' | 'plant-integration' | 'background';

export interface SignalRow {
  readonly id: string;
  readonly layer: string;
  readonly title: string;
  readonly tier: AlertTier;
  readonly threshold: number;
  readonly unit: string;
  /** Which facts of the plan the signal watches over. */
  readonly watches: string;
  readonly where: string;
  readonly figureId: string;
}

export interface AlertTierRow {
  readonly tier: AlertTier;
  readonly meaning: string;
  readonly signals: number;
  readonly inHours: string;
  readonly outside: string;
  readonly responseMinutes: number;
  readonly figureId: string;
}

export interface LogRow {
  readonly environmentId: string;
  readonly name: string;
  readonly gibPerDay: number;
  readonly gibPerMonth: number;
  readonly monthly: string | null;
  readonly formula: string;
  readonly figureId: string;
}

export interface Observability {
  readonly tiers: readonly AlertTierRow[];
  readonly signals: readonly SignalRow[];
  readonly logs: readonly LogRow[];
}

/** A reason that takes or narrows release windows. */
export interface ReleaseReason {
  readonly id: string;
  readonly text: string;
  readonly where: string;
}

export interface ReleaseWindow {
  /** First day of the window on the clock of UTC. */
  readonly date: string;
  readonly startHourUtc: number;
  readonly hours: number;
  readonly standing: 'open' | 'restricted' | 'blocked';
  readonly reasons: readonly ReleaseReason[];
  readonly use: 'release' | 'exception' | 'failover-test' | null;
}

export interface ReleaseTaker extends ReleaseReason {
  /** Windows that it takes or narrows. */
  readonly windows: number;
  /** Windows that would be open without it. */
  readonly alone: number;
}

export interface ReleaseConflict {
  readonly id: string;
  readonly text: string;
  readonly where: string;
}

export interface ReleaseCalendar {
  readonly from: string;
  readonly to: string;
  /** Day on which the first site works on the new platform. */
  readonly liveFrom: string;
  readonly windowHours: number;
  readonly wanted: number;
  readonly possible: number;
  readonly windows: readonly ReleaseWindow[];
  readonly takers: readonly ReleaseTaker[];
  readonly conflicts: readonly ReleaseConflict[];
  readonly figureIds: { readonly hours: string; readonly wanted: string; readonly possible: string };
}

export interface ServiceRow {
  readonly id: string;
  readonly title: string;
  readonly scope: string;
  readonly responsible: string;
  readonly accountable: string;
  readonly consulted: string;
  readonly informed: string;
  /** Null: part of another line’s hours. */
  readonly hoursPerYear: number | null;
  readonly why: string;
  readonly figureId: string | null;
}

export interface ReviewRow {
  /** Null: when the event happens. */
  readonly date: string | null;
  readonly kind: 'review' | 'restore-test' | 'failover-test' | 'region-rehearsal' | 'upgrade';
  readonly event: string;
  readonly looksAt: string;
  readonly where: string;
}

export interface Operations {
  readonly services: readonly ServiceRow[];
  readonly hoursPerYear: number;
  readonly hoursFigureId: string;
  readonly engineersFigureId: string;
  /** What the team can not carry, in words; empty when it can. */
  readonly shortfall: string;
  readonly reviews: readonly ReviewRow[];
}

export interface RoadmapPhase {
  readonly kind: PhaseKind;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly contents: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
}

export interface ReadinessRow {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly sentence: string;
  readonly action: string;
  readonly where: string;
}

export interface OptionalResource {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  /** In the plan’s currency; null when the book has no price. Not part of the bill. */
  readonly monthly: string | null;
  readonly quantity: string;
  readonly figureId: string;
}

export interface AiReadiness {
  readonly asked: boolean;
  readonly checklist: readonly ReadinessRow[];
  readonly resources: readonly OptionalResource[];
}

export type ZoneId = 'people' | 'plants' | 'partners' | 'cloud' | 'integration' | 'application' | 'data' | 'management';

/** A part of the network whose border is guarded: what is in it, how one gets in, who signs in as what. */
export interface ZoneRow {
  readonly id: ZoneId;
  readonly title: string;
  /** Whose it is: the design’s own, a part of another zone, the operator’s of a shared platform, or outside. */
  readonly standing: 'own' | 'within' | 'operator' | 'outside';
  /** The zone that it is a part of; empty otherwise. */
  readonly within: string;
  readonly holds: string;
  readonly entry: string;
  readonly identities: string;
  readonly why: string;
}

/** Flows that pass from one zone to another; whatever is not listed is refused. */
export interface PassageRow {
  readonly from: string;
  readonly to: string;
  readonly flows: number;
  /** The flows that wait for an answer. */
  readonly waiting: number;
  readonly examples: string;
  readonly figureId: string;
}

export interface NetworkZones {
  readonly zones: readonly ZoneRow[];
  readonly passages: readonly PassageRow[];
  /** Whether rights end at the border of a zone, and why. */
  readonly segmented: boolean;
  readonly identityWhy: string;
}
