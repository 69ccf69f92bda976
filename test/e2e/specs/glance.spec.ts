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

test('an open "why?" says that its figure is of before the edit until the new one is there', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.select('brno-plant');
  await app.fill('users.0.named', '5000');
  await app.costOtherThan(before);
  await app.monthly.click();
  const notice = app.byId('why-old');
  await expect(notice).toBeEmpty();
  const said = await notice.evaluateHandle((element) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(element.textContent ?? '')).observe(element, { childList: true, characterData: true, subtree: true });
    return words;
  });
  await app.undo();
  await expect.poll(() => app.monthlyCost()).toBe(before);
  await expect(notice).toBeEmpty();
  expect(await said.jsonValue()).toEqual([expect.stringMatching(/Before the last edit/), '']);
  await said.dispose();
});
