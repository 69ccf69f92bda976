import { NODE_FAMILIES, nodeFamily, type NodeFamily } from '../capacity/nodeFamily';
import type { PostgresTier } from '../facts/postgresSkus';
import type { Candidate } from './candidate';
import type { Design } from './design';
import { TENANCY_POLICIES } from './tenancyPolicy';

/** Families of sizes that production is held to; null leaves the whole catalogue. Other environments always have all of it. */
export interface SizeChoice {
  readonly nodes: NodeFamily | null;
  /** Tier of a managed PostgreSQL, or family of the servers of a self-managed one. */
  readonly database: PostgresTier | NodeFamily | null;
}

export const WHOLE_CATALOGUE: SizeChoice = { nodes: null, database: null };

export const POSTGRES_TIERS: readonly PostgresTier[] = ['Burstable', 'GeneralPurpose', 'MemoryOptimized'];

/** Layers whose size is not the optimiser's to choose. */
export interface FixedLayers {
  readonly nodes: boolean;
  readonly database: boolean;
}

/** A pinned size leaves its layer to the pin; which managed server its tenants share is the operator's choice, not a tenant's. */
export const fixedLayers = (candidate: Pick<Candidate, 'tenancy' | 'database'>, pinnedLayers: FixedLayers): FixedLayers => ({
  nodes: pinnedLayers.nodes,
  database: pinnedLayers.database || (candidate.database === 'managed' && TENANCY_POLICIES[candidate.tenancy].sharedDatabaseServer),
});

/** Every pair of families that a candidate could be built with. */
export function sizeChoices(candidate: Pick<Candidate, 'platform' | 'database'>, fixed: FixedLayers): readonly SizeChoice[] {
  const managed = candidate.database === 'managed';
  const nodes = candidate.platform === 'container-apps' || fixed.nodes ? [null] : NODE_FAMILIES;
  const databases = managed ? (fixed.database ? [null] : POSTGRES_TIERS) : NODE_FAMILIES;
  return nodes.flatMap((family) => databases.map((database) => ({ nodes: family, database })));
}

/** The families that a design took; null where a layer is fixed, absent or not sized. */
export function choiceOf(design: Design, fixed: FixedLayers): SizeChoice {
  const production = design.environments.find((each) => each.kind === 'production');
  const nodes = production?.nodes && !fixed.nodes ? nodeFamily(production.nodes.size) : null;
  if (production?.databaseServers) return { nodes, database: nodeFamily(production.databaseServers.fit.size) };
  return { nodes, database: fixed.database ? null : (production?.postgres?.sku.tier ?? null) };
}

/** The tier that a managed database is held to. */
export const tierIn = ({ database }: SizeChoice): PostgresTier | null => POSTGRES_TIERS.find((tier) => tier === database) ?? null;

/** The family that the servers of a self-managed database are held to. */
export const familyIn = ({ database }: SizeChoice): NodeFamily | null => NODE_FAMILIES.find((family) => family === database) ?? null;

export const choiceId = ({ nodes, database }: SizeChoice): string => `${nodes ?? 'any'}+${database ?? 'any'}`;
