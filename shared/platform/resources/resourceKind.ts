import type { Plan } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import type { JsonObject } from '../json';
import type { EnvironmentSizing } from '../sizing/environmentSizing';

export interface ResourceInput {
  readonly plan: Plan;
  readonly report: Report;
  readonly environment: EnvironmentSizing;
  /** All environments of the hand-off, for what they share. */
  readonly siblings: readonly EnvironmentSizing[];
}

/** A published module and the exact version whose interface a parameter file fits. */
export interface PublishedModule {
  readonly source: string;
  readonly version: string;
}

/** Who applies a file: the team of the hub network, or that of the ERP's landing zone. */
export type Owner = 'platform' | 'workload';

/** One resource as both languages say it: the inputs of a published module under the module's own names; null where a language has no such file. */
export interface ResourceFile {
  /** File name without its ending: `flexibleserver`, `networksecuritygroup-nodes`. */
  readonly stem: string;
  readonly terraform: JsonObject | null;
  readonly bicep: JsonObject | null;
}

/** One kind of resource of the hand-off. */
export interface ResourceKind {
  readonly id: string;
  /** What its files make, for people. */
  readonly purpose: string;
  readonly owner: Owner;
  /** Null where the other language has the resource inside another module. */
  readonly terraform: PublishedModule | null;
  readonly bicep: PublishedModule;
  files(input: ResourceInput): readonly ResourceFile[];
}

/** One resource said once, in no language: what both writers take their values from. */
export interface Described<Settings> {
  /** What sets it apart from others of its kind in one environment: `nodes`; empty where there is only one. */
  readonly suffix: string;
  readonly settings: Settings;
}

interface KindParts<Settings> extends Pick<ResourceKind, 'id' | 'purpose' | 'owner' | 'terraform' | 'bicep'> {
  describe(input: ResourceInput): readonly Described<Settings>[];
  readonly toTerraform: ((settings: Settings) => JsonObject) | null;
  toBicep(settings: Settings): JsonObject;
}

/** A kind whose values are described once and written twice, so that the two languages can not disagree. */
export function resourceKind<Settings>({ describe, toTerraform, toBicep, ...kind }: KindParts<Settings>): ResourceKind {
  return {
    ...kind,
    files: (input) =>
      describe(input).map(({ suffix, settings }) => ({
        stem: suffix === '' ? kind.id : `${kind.id}-${suffix}`,
        terraform: toTerraform === null ? null : toTerraform(settings),
        bicep: toBicep(settings),
      })),
  };
}
