import { NODE_FAMILIES, nodeFamily, type NodeFamily } from '../capacity/nodeFamily';
import type { PostgresTier } from '../facts/postgresSkus';
import type { Candidate } from './candidate';
import type { Design } from './design';

/** Families of sizes that production is held to; null leaves the whole catalogue. Other environments always have all of it. */
export interface SizeChoice {
  readonly nodes: NodeFamily | null;
  /** Tier of a managed PostgreSQL, or family of the servers of a self-managed one. */
  readonly database: PostgresTier | NodeFamily | null;
}

export const WHOLE_CATALOGUE: SizeChoice = { nodes: null, database: null };

export const POSTGRES_TIERS: readonly PostgresTier[] = ['Burstable', 'GeneralPurpose', 'MemoryOptimized'];

/** Every pair of families that a candidate could be built with; a pinned size leaves its layer to the pin. */
export function sizeChoices(candidate: Pick<Candidate, 'platform' | 'database'>, pinnedLayers: { readonly nodes: boolean; readonly database: boolean }): readonly SizeChoice[] {
  const managed = candidate.database === 'managed';
  const nodes = candidate.platform === 'container-apps' || pinnedLayers.nodes ? [null] : NODE_FAMILIES;
  const databases = managed ? (pinnedLayers.database ? [null] : POSTGRES_TIERS) : NODE_FAMILIES;
  return nodes.flatMap((family) => databases.map((database) => ({ nodes: family, database })));
}

/** The families that a design took; null where a layer is pinned, absent or not sized. */
export function choiceOf(design: Design, pinnedLayers: { readonly nodes: boolean; readonly database: boolean }): SizeChoice {
  const production = design.environments.find((each) => each.kind === 'production');
  const nodes = production?.nodes && !pinnedLayers.nodes ? nodeFamily(production.nodes.size) : null;
  if (production?.databaseServers) return { nodes, database: nodeFamily(production.databaseServers.fit.size) };
  return { nodes, database: pinnedLayers.database ? null : (production?.postgres?.sku.tier ?? null) };
}

/** The tier that a managed database is held to. */
export const tierIn = ({ database }: SizeChoice): PostgresTier | null => POSTGRES_TIERS.find((tier) => tier === database) ?? null;

/** The family that the servers of a self-managed database are held to. */
export const familyIn = ({ database }: SizeChoice): NodeFamily | null => NODE_FAMILIES.find((family) => family === database) ?? null;

export const choiceId = ({ nodes, database }: SizeChoice): string => `${nodes ?? 'any'}+${database ?? 'any'}`;
