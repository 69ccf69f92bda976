import type { EnvironmentSizing } from '../../sizing/environmentSizing';

/** Whether clusters of one environment pull their images from the registry of another; there is one for all of them. */
export const readsRegistry = (reader: EnvironmentSizing, owner: EnvironmentSizing): boolean => reader.cluster !== null && owner.registry !== null && owner.cluster !== null;

/**
 * Whether an environment reads the account of another: its own, and as a recovery region production's, where it has none or
 * its PostgreSQL follows production's archive.
 */
export function readsStore(reader: EnvironmentSizing, owner: EnvironmentSizing): boolean {
  if (reader.cluster === null || owner.storage === null || owner.cluster === null) return false;
  return reader === owner || (owner.kind === 'production' && (reader.storage === null || (reader.kind === 'recovery' && reader.databaseServers !== null)));
}
