import { EDGE_OFFLINE_LIMITS } from '../facts/edgeOfflineLimits';

/** Plant-side products that can hold a store-and-forward queue, the lightest first. */
const CANDIDATES = ['iot-edge', 'iot-operations', 'azure-local-connected', 'azure-local-disconnected'] as const;

export interface EdgeChoice {
  readonly id: string;
  readonly option: string;
  readonly limit: string;
}

/** The lightest product whose published offline limit covers the hours; those that do not are named. Example: 96 h rules IoT Operations (72 h) out. */
export function chooseEdgeProduct(surviveHours: number): { readonly chosen: EdgeChoice | null; readonly ruledOut: readonly EdgeChoice[] } {
  if (surviveHours === 0) return { chosen: null, ruledOut: [] };
  const known = CANDIDATES.flatMap((id) => EDGE_OFFLINE_LIMITS.filter((each) => each.id === id));
  const lasts = (each: (typeof known)[number]): boolean => each.maxDisconnectedHours === null || each.maxDisconnectedHours >= surviveHours;
  return { chosen: known.find(lasts) ?? null, ruledOut: known.filter((each) => !lasts(each)) };
}
