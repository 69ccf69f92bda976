import { expect, test } from '../app';

interface Seen {
  readonly shows: string | null;
  readonly headline: string | null;
  readonly ticker: string | null;
}

test('an edit shows its recommendation and what it changed ahead of the whole answer, which then says the same', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.select('brno-plant');
  const watch = await app.page.evaluateHandle(() => {
    const states: Seen[] = [];
    const textOf = (id: string): string | null => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? null;
    const note = (): void => {
      states.push({ shows: document.querySelector('[data-testid="answer-panel"]')?.getAttribute('data-shows') ?? null, headline: textOf('answer-headline'), ticker: textOf('ticker') });
    };
    new MutationObserver(note).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-shows'] });
    return { states };
  });
  await app.fill('users.0.named', '5000');
  await app.costOtherThan(before);
  await app.page.waitForFunction(({ states }) => states.at(-1)?.shows === 'answer', watch);
  const states = await watch.evaluate((seen) => seen.states);
  expect(states.map(({ shows }) => shows)).toEqual(['glance', 'answer']);
  const [glance, answer] = states;
  expect(glance?.headline).toBe(answer?.headline);
  // Budget, objectives and findings follow what the edit changed; findings come with the whole answer.
  expect(glance?.ticker).toMatch(/\+€/);
  await watch.dispose();
});
