import type { Site } from '../../models/document';

/** Named users of the site over all classes. */
export const userCount = (site: Site): number => site.users.reduce((sum, { named }) => sum + named, 0);
