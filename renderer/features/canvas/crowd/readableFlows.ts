import type { IntegrationEdge } from '../mapping/flowTypes';

/** Flows of a crowd that are drawn with name, arrow and grip: those of the selected item, the one that the keyboard goes to, and those with an end in sight. */
export const readableFlows = (edges: readonly IntegrationEdge[], inSight: ReadonlySet<string>, wanted: string | null): readonly IntegrationEdge[] =>
  edges.filter(({ id, selected, data, source, target }) => id === wanted || selected === true || data?.emphasis === 'linked' || inSight.has(source) || inSight.has(target));
