import type { EnvironmentSizing } from '../sizing/environmentSizing';

/** Whether the tenant has anything of its own here, and so a landing zone to put it in. */
export const ownsAnything = ({ cluster, postgres, redis, databaseServers }: EnvironmentSizing): boolean => [cluster, postgres, redis, databaseServers].some((each) => each !== null);
