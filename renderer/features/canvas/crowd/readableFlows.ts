import { lineLook } from '../edges/lineLook';
import type { IntegrationEdge } from '../mapping/flowTypes';

/** A hub of a large group has hundreds of flows: nobody reads their names, and bare lines show as well where they lead. */
const LINKED_MAX = 60;

/**
 * Flows of a crowd that are drawn with name, arrow and grip: those of the selected item, the one that the keyboard goes to, and those with an end in sight
 * that do not step back behind what is looked at.
 */
export function readableFlows(edges: readonly IntegrationEdge[], inSight: ReadonlySet<string>, wanted: string | null): readonly IntegrationEdge[] {
  const isLinked = ({ data }: IntegrationEdge): boolean => data?.emphasis === 'linked';
  const areFew = edges.filter(isLinked).length <= LINKED_MAX;
  const isSeen = ({ source, target, data }: IntegrationEdge): boolean => (inSight.has(source) || inSight.has(target)) && data !== undefined && !lineLook(data).stepsBack;
  return edges.filter((edge) => edge.id === wanted || edge.selected === true || (areFew && isLinked(edge)) || isSeen(edge));
}
