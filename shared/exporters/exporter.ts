import type { AnsweredScenario } from '../../models/compare';
import type { Plan } from '../../models/document';
import type { Explanation } from '../../models/explanation/explanation';
import type { Result } from '../../models/problem/result';
import type { Report } from '../../models/report/report';
import type { Comparison } from '../../models/scenarios/comparison';
import type { Box } from '../drawing/placement/box';
import type { Json } from '../platform/json';
import type { DrawnLook } from '../drawing/scene/look';

/** One line of a bill as an exported file tells it. */
export interface BilledLine {
  readonly sku: string;
  readonly item: string;
  readonly quantity: number;
  readonly monthly: number | null;
}

/** An earlier export that this one is set beside. */
export interface EarlierExport {
  /** Name of its file. */
  readonly name: string;
  /** Version of the plan and date of the prices, as far as the file says them. */
  readonly planHash: string | null;
  readonly pricesAsOf: string | null;
  /** By the id of the line. */
  readonly lines: ReadonlyMap<string, BilledLine>;
}

/** What an exporter may look at. No clock and no random numbers: the same input gives the same bytes. */
export interface ExportInput {
  readonly plan: Plan;
  readonly report: Report;
  readonly appVersion: string;
  /** Name of the scenario that plan and report are of; absent for the plan itself. */
  readonly scenario?: string;
  /** The part of the drawing to show, in its own coordinates; absent: everything. */
  readonly part?: Box;
  /** Colours the drawing as a lens of the canvas does; absent: as it is. */
  readonly look?: DrawnLook;
  /** Sets the plan beside its first scenarios, worked out when an exporter asks; absent where plan and report are of a scenario, or there is none. */
  readonly compare?: () => Result<Comparison>;
  /** What holds the decision and what would turn it, of this very plan; absent where nobody had it searched. */
  readonly explanation?: Explanation;
  /** An earlier export; absent: nothing to compare with. */
  readonly since?: EarlierExport;
  /** The answers of those scenarios; empty where one of them has none. Both are worked out once, by whoever asks first. */
  readonly scenarios?: () => readonly AnsweredScenario[];
}

export interface ExportFile {
  /** Relative path with forward slashes: `terraform/prod/flexibleserver.tfvars.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file can be checked against: `tfvars:res-…`, `helm:traefik`, `k8s:HelmRelease`; absent where nothing is published. */
  readonly schema?: string;
  /** The values that a structured file holds, for those who look at all of them. */
  readonly content?: Json;
}

/** One kind of export. Menus, command-line options and documentation are derived from the registry of these. */
export interface Exporter {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** True for what a platform team is handed together: a manifest, a list of placeholders and a README come with it. */
  readonly framed?: true;
  build(input: ExportInput): Promise<readonly ExportFile[]>;
}
