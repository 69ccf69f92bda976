import { REPLACE_ME } from '../../../platform/placeholders/placeholderValues';

const REPOSITORY = 'ghcr.io/cloudnative-pg/postgresql';

/** Newest minor release of each major version with an image of CloudNativePG (tags read 2026-11-23, releases of August 2026, grade B). */
const RELEASES: Readonly<Record<string, string>> = { '17': '17.11-standard-trixie' };

/** An image that stays the same when somebody restarts a pod: a major version alone would float. One that is not listed is asked for. */
export const postgresImage = (version: string): string => `${REPOSITORY}:${RELEASES[version] ?? `${REPLACE_ME}-release-of-${version}`}`;
