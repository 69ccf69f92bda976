import type { EnvironmentDesign } from '../candidates/design';
import type { Commits, MeterUse, ResourceKind } from '../resources/resourceKind';

/** One line before prices: a meter and how much of it, after the split among the tenants of a shared service. */
export interface BillItem extends Omit<MeterUse, 'ownVolume' | 'commits' | 'assumedUsd' | 'term'> {
  /** `production.postgres-flexible-server.storage` */
  readonly id: string;
  readonly environment: EnvironmentDesign;
  readonly kind: ResourceKind;
  /** Field by field copied, so present without a value too. */
  readonly commits?: Commits | undefined;
  readonly assumedUsd?: MeterUse['assumedUsd'] | undefined;
  readonly term?: MeterUse['term'] | undefined;
}
