import type { EnvironmentDesign } from '../candidates/design';
import type { MeterUse, ResourceKind } from '../resources/resourceKind';

/** One line before prices: a meter and how much of it, after the split among the tenants of a shared service. */
export interface BillItem extends Omit<MeterUse, 'ownVolume'> {
  /** `production.postgres-flexible-server.storage` */
  readonly id: string;
  readonly environment: EnvironmentDesign;
  readonly kind: ResourceKind;
}
