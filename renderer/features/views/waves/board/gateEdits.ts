import type { Gate } from '../../../../../models/cutover/pack';
import type { GateRecord, GateState } from '../../../../../models/document/schema/gates';
import { decideGate, updateMigration } from '../../../../../models/document/edits';
import { today } from '../../../../i18n/today';
import { usePlan } from '../../../../state/usePlan';
import { boardMessages as text } from './messages';

/** What somebody says of a gate; an emptied word is taken back. */
export interface GateWords {
  readonly shown: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** A decision is dated today where no day stands yet, and the board moves on to today: what is open is judged on it. */
export function setGateState(gate: Gate, state: GateState, day = today()): void {
  const { plan, edit } = usePlan.getState();
  const asOf = [plan.migration.gatesAsOf ?? day, day].sort().at(-1);
  edit(text.undo.state(gate.title, state), (each) => decideGate(each, recordOf(gate, state, { ...wordsOf(gate), on: state === 'open' ? '' : (gate.on ?? day) }), asOf));
}

export const writeGate = (gate: Gate, change: Partial<GateWords>): void => usePlan.getState().edit(text.undo.words(gate.title), (plan) => decideGate(plan, recordOf(gate, gate.state, { ...wordsOf(gate), ...change })));

export const setBoardDay = (day: string): void => usePlan.getState().edit(text.undo.asOf, (plan) => updateMigration(plan, { gatesAsOf: day === '' ? undefined : day }));

const wordsOf = ({ shown, by, on, reason }: Gate): GateWords => ({ shown, by, on: on ?? '', reason });

function recordOf({ kind, siteIds }: Gate, state: GateState, { shown, by, on, reason }: GateWords): GateRecord {
  return { gate: kind, siteIds: [...siteIds], state, ...(shown === '' ? {} : { evidence: shown }), ...(by === '' ? {} : { by }), ...(on === '' ? {} : { on }), ...(reason === '' ? {} : { reason }) };
}
