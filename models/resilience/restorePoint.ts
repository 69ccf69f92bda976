import { factInput } from '../facts/factInput';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { POSTGRES_LIMITS } from '../facts/postgresStorage';
import type { FigureInput } from '../figure/figure';
import type { ScenarioContext } from './scenario';

/** What a restore can lose, in minutes, and the published figure behind it. */
export interface RestorePoint {
  readonly minutes: number;
  readonly input: FigureInput;
}

/**
 * Point-in-time restore reaches back to the last archived log: the managed service's own, or the archive of a
 * self-managed server. Example: 5 minutes for both (grade A).
 */
export function restorePoint({ design }: Pick<ScenarioContext, 'design'>): RestorePoint {
  if (design.candidate.database === 'managed') {
    const fact = POSTGRES_LIMITS.backupRpoMinutes;
    return { minutes: fact.value, input: factInput('postgres.backupRpoMinutes', 'Work that a point-in-time restore may lose', { ...fact, grade: 'A' }) };
  }
  const fact = ODOO_CONSTANTS.cnpg_archive_timeout;
  return { minutes: fact.value, input: factInput('odoo.cnpg_archive_timeout', 'Work since the last archived log', fact) };
}

/** A geo-redundant backup lags behind the region that was lost: 60 minutes (grade A). */
export function geoBackupPoint(): RestorePoint {
  const fact = POSTGRES_LIMITS.geoBackupRpoMinutes;
  return { minutes: fact.value, input: factInput('postgres.geoBackupRpoMinutes', 'Lag of the geo-redundant backup', { ...fact, grade: 'A' }) };
}
