import type { EnvironmentSizing } from '../../sizing/environmentSizing';

/** Whether clusters of one environment pull their images from the registry of another; there is one for all of them. */
export const readsRegistry = (reader: EnvironmentSizing, owner: EnvironmentSizing): boolean => reader.cluster !== null && owner.registry !== null && owner.cluster !== null;

/** Whether Odoo of one environment keeps its attachments in the account of another: in its own, or in production's where a recovery region has none. */
export function readsStore(reader: EnvironmentSizing, owner: EnvironmentSizing): boolean {
  if (reader.cluster === null || owner.storage === null || owner.cluster === null) return false;
  return reader === owner || (reader.storage === null && owner.kind === 'production');
}
