import { AKS_VERSIONS } from '../facts/aksVersions';
import { POSTGRES_VERSIONS } from '../facts/postgresVersions';

/** The version to install at a date, and when its support ends. */
export interface SupportedVersion {
  readonly version: string;
  /** `2027-06` or `2029-11-08`. */
  readonly supportEnds: string;
  /** False when no known version is still supported at that date; the newest is then named all the same. */
  readonly supportedAtStart: boolean;
}

/** Months compare with days as their last day: support “2027-06” holds until the end of June. */
const endOf = (date: string): string => (/^\d{4}-\d{2}$/.test(date) ? `${date}-31` : date);

const orderOf = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

/** Newest AKS minor version, one behind the last so that others have met its faults first (table of 2026-08-05). */
export function kubernetesVersionAt(start: string): SupportedVersion {
  const versions = [...AKS_VERSIONS].sort((a, b) => orderOf(a.version) - orderOf(b.version));
  const open = versions.filter((each) => endOf(each.endOfLife) >= start);
  const chosen = open.length > 1 ? open.at(-2) : (open.at(-1) ?? versions.at(-1));
  if (!chosen) throw new Error('the table of AKS versions is empty');
  return { version: chosen.version, supportEnds: chosen.endOfLife, supportedAtStart: open.length > 0 };
}

/** Newest PostgreSQL major version that is not in preview (Odoo 19 needs at least 13; table of 2026-01-20). */
export function postgresVersionAt(start: string): SupportedVersion {
  const versions = POSTGRES_VERSIONS.filter((each) => !each.preview).sort((a, b) => orderOf(a.version) - orderOf(b.version));
  const chosen = versions.at(-1);
  if (!chosen) throw new Error('the table of PostgreSQL versions is empty');
  return { version: chosen.version, supportEnds: chosen.standardSupportEnd, supportedAtStart: endOf(chosen.standardSupportEnd) >= start };
}
