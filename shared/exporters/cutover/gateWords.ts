import type { GateState } from '../../../models/document/schema/gates';
import type { GateStanding } from '../../../models/cutover/gateStanding';

export const GATE_STATES: Readonly<Record<GateState, string>> = { open: 'Open', passed: 'Passed', failed: 'Failed', waived: 'Waived' };

/** `Passed on 2027-06-01 by A. Novák: record 17`; nothing of what nobody has said. */
export function standingText({ state, on, by, shown, reason }: GateStanding): string {
  const words = [shown, reason].filter((part) => part !== '').join('; ');
  return `${GATE_STATES[state]}${on === null ? '' : ` on ${on}`}${by === '' ? '' : ` by ${by}`}${words === '' ? '' : `: ${words}`}`;
}
