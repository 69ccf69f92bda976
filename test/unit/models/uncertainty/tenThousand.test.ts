import { expect, test } from 'vitest';
import type { Plan } from '../../../../models/document';
import { sample } from '../../../../models/sample';
import { STARTERS } from '../../../../models/templates';
import { SAMPLE } from '../../../../models/uncertainty/settings';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const starter = STARTERS.find(({ id }) => id === 'small-subsidiary')!.plan;

/** One plant, one workload without batch runs, production alone: small enough to draw it as often as the product does. */
const small: Plan = {
  ...starter,
  integrations: [],
  systems: [],
  workloads: starter.workloads.slice(0, 1).map((each) => ({ ...each, batch: [] })),
  environments: starter.environments.filter(({ kind }) => kind === 'production'),
};

function bytes(): string {
  const steps = sample(small, embeddedPriceBook, { seed: SAMPLE.seed, draws: SAMPLE.draws });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return JSON.stringify(step.value);
}

test('as many draws as the product makes come out the same, byte for byte', { timeout: 600_000 }, () => {
  const first = bytes();
  expect(first).toContain(`"draws":${SAMPLE.draws}`);
  expect(bytes()).toBe(first);
});
