import { expect, it } from 'vitest';
import { applyScenario } from '../../../../../../models/scenarios/applyScenario';
import { STARTERS } from '../../../../../../models/templates';
import { changeInWords } from '../../../../../../renderer/features/views/scenarios/changeInWords';

const plan = STARTERS.find(({ id }) => id === 'global-manufacturer')?.plan;
if (!plan) throw new Error('the starter is gone');

function wordsOf(name: string): readonly string[] {
  const scenario = plan?.scenarios.find((each) => each.name === name);
  if (!plan || !scenario) throw new Error(`no scenario ${name}`);
  const after = applyScenario(plan, scenario);
  if (!after.ok) throw new Error('the scenario does not fit');
  return scenario.changes.map((change) => changeInWords(plan, change, after.value));
}

it('tells what comes and what a list gains by name, never by id', () => {
  const words = wordsOf('Two plants are bought');
  expect(words.slice(0, 3)).toEqual(['Linz servo plant: new', 'Timișoara winding plant: new', 'Manufacturing EMEA: Used at: also Linz servo plant; Timișoara winding plant']);
  expect(words.join(' ')).not.toMatch(/\w+-plant/);
});

it('tells a single value as its form does', () => {
  expect(wordsOf('Growth doubles')).toEqual(['Growth: 8 % a year → 16 % a year']);
});
