import { expect, it } from 'vitest';
import { serializePlan, type Plan } from '../../../../../models/document';
import { STARTERS } from '../../../../../models/templates';
import { planText } from '../../../../../renderer/features/files/planText';

const backwards = (plan: Plan): Plan => Object.fromEntries(Object.entries(plan).reverse()) as unknown as Plan;

it.each(STARTERS)('the file of $id is the same text whoever writes it, whatever the order of its keys', ({ plan }) => {
  expect(planText(backwards(plan))).toEqual({ ok: true, value: serializePlan(plan) });
});

it('a plan that could not be opened again is refused with the place', () => {
  const [starter] = STARTERS;
  if (!starter) throw new Error('no starter');
  const broken = planText({ ...starter.plan, name: '' });
  expect(broken.ok).toBe(false);
});
