import type { DrawnGroup, Layout } from '../schema/planning';

/** A layout without groups has no list of them. */
export const withGroups = ({ places }: Layout, groups: readonly DrawnGroup[]): Layout => (groups.length === 0 ? { places } : { places, groups: [...groups] });
