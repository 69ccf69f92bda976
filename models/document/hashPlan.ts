import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan } from './schema/plan';
import { serializePlan } from './serializePlan';

/** SHA-256 of the plan's saved text without its drawing, so that moving a box does not make exports stale. */
export function hashPlan(plan: Plan): string {
  return bytesToHex(sha256(utf8ToBytes(serializePlan({ ...plan, layout: { places: {} } }))));
}
