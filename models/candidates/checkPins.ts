import { samePlace } from '../document/samePlace';
import type { Plan } from '../document/schema/plan';
import type { Pin } from '../document/schema/planning';
import { problem, type Problem } from '../problem/problem';
import { PIN_TARGETS, type PinValues } from './pinTargets';
import { proposeCandidates } from './proposeCandidates';

/** Longer lists of values are not read out in a message. */
const MOST_NAMED = 12;

/** Pins that name nothing that exists, that fix one thing twice, or that together leave no design. */
export function checkPins(plan: Plan): readonly Problem[] {
  const wrong = plan.pins.flatMap((pin, index) => [...badValue(plan, pin, index), ...doubled(plan.pins, pin, index)]);
  if (wrong.length > 0 || plan.pins.length === 0 || proposeCandidates(plan).length > 0) return wrong;
  return [problem('plan.pins-impossible', 'pins', { pins: plan.pins.map(spoken).join(', ') })];
}

function badValue(plan: Plan, pin: Pin, index: number): readonly Problem[] {
  const values = PIN_TARGETS[pin.target].values(plan, pin.itemId);
  return allows(values, pin.value) ? [] : [problem('plan.pins-impossible', `pins[${index}].value`, { pins: spoken(pin), expected: expected(values) })];
}

/** The second of two that contradict each other; an edit never makes them, a file may. */
function doubled(pins: readonly Pin[], pin: Pin, index: number): readonly Problem[] {
  const first = pins.findIndex((other) => samePlace(other, pin));
  const other = pins[first];
  return first === index || other === undefined ? [] : [problem('plan.pins-impossible', `pins[${index}].target`, { pins: `${spoken(other)}, ${spoken(pin)}`, expected: 'one pin for one thing' })];
}

export function allows(values: PinValues, value: Pin['value']): boolean {
  if (values.kind === 'choice') return values.of.includes(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= values.least && value <= values.most;
}

function expected(values: PinValues): string {
  if (values.kind === 'whole-number') return `a whole number from ${values.least} to ${values.most}`;
  if (values.of.length === 0) return 'no pin of this item';
  const named = values.of.slice(0, MOST_NAMED).join(', ');
  return values.of.length > MOST_NAMED ? `one of the catalogue (${named}, …)` : `one of ${named}`;
}

const spoken = ({ target, itemId, value }: Pin): string => `${target}${itemId === undefined ? '' : ` of ${itemId}`} = ${value}`;
