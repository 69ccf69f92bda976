import type { Site } from '../../document/schema/site';

/** An entry without sites concerns all of them. */
export const concerns = ({ siteIds }: { readonly siteIds: readonly string[] }, site: Site): boolean => siteIds.length === 0 || siteIds.includes(site.id);
