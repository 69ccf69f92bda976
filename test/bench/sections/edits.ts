import type { Plan } from '../../../models/document';
import { updateItem } from '../../../models/document/edits';
import { answer } from '../../../models/pipeline';
import type { PriceBook } from '../../../models/prices/priceBook';
import { must } from '../must';
import type { Derived, Measurement, Section } from '../section';

/** One more user at the first site; every call gives a plan that was not there before. */
function oneMoreUser(plan: Plan): Plan {
  const [site] = plan.sites;
  const [users, ...others] = site?.users ?? [];
  if (site === undefined || users === undefined) throw new Error('the first site of a starter has no users');
  return updateItem(plan, 'sites', site.id, { users: [{ ...users, named: users.named + 1 }, ...others] });
}

/** The same prices in a book that no index was made for yet. */
const unread = (book: PriceBook): PriceBook => ({ ...book });

/** What a person waits for after each change, against the first answer after the start. */
export const edits: Section = {
  id: 'edits',
  title: 'From an edit to its answer',
  async measure({ measureTogether, priceBook, starters }) {
    const measurements: Measurement[] = [];
    const derived: Derived[] = [];
    for (const { id, plan } of starters) {
      let edited = plan;
      const [cold, again] = measureTogether([
        { id: `cold/${id}`, name: `First answer: ${id}`, work: () => must(answer(structuredClone(plan), unread(priceBook))) },
        { id: `edited/${id}`, name: `Edit and answer again: ${id}`, work: () => must(answer((edited = oneMoreUser(edited)), priceBook)) },
      ]);
      if (!cold || !again) continue;
      measurements.push(cold, again);
      derived.push({ id: `ratio/${id}`, name: `An edit against a first answer: ${id}`, value: again.medianMs / cold.medianMs, unit: '×' });
    }
    return { measurements, derived };
  },
};
