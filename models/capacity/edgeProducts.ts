import { EDGE_OFFLINE_LIMITS, type EdgeOfflineLimit } from '../facts/edgeOfflineLimits';

/** Plant-side products that can hold a store-and-forward queue, the lightest first. */
const CANDIDATES = ['iot-edge', 'iot-operations', 'azure-local-connected', 'azure-local-disconnected'] as const;

/** The lightest product whose published offline limit covers the hours; those that do not are named. Example: 96 h rules IoT Operations (72 h) out. */
export function chooseEdgeProduct(needed: boolean, offlineHours: number): { readonly chosen: EdgeOfflineLimit | null; readonly ruledOut: readonly EdgeOfflineLimit[] } {
  if (!needed) return { chosen: null, ruledOut: [] };
  const known = CANDIDATES.flatMap((id) => EDGE_OFFLINE_LIMITS.filter((each) => each.id === id));
  const lasts = (each: EdgeOfflineLimit): boolean => each.maxDisconnectedHours === null || each.maxDisconnectedHours >= offlineHours;
  return { chosen: known.find(lasts) ?? null, ruledOut: known.filter((each) => !lasts(each)) };
}
