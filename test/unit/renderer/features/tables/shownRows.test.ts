import { describe, expect, it } from 'vitest';
import { columnsNow } from '../../../../../renderer/features/tables/columns';
import { shownRows, type Look } from '../../../../../renderer/features/tables/shownRows';
import { TABLE_KINDS } from '../../../../../renderer/features/tables/tableKinds';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('global-manufacturer');
const show = (look: Partial<Look>) => shownRows(plan.integrations, columnsNow('integrations'), { query: '', queryColumn: null, sorting: null, ...look }, { plan, decimal: '.' });
const flows = new Map(plan.integrations.map((flow) => [flow.id, flow]));

describe('the rows of a table', () => {
  it('are those of the plan in its order', () => {
    expect(show({}).map(({ id }) => id)).toEqual(plan.integrations.map(({ id }) => id));
  });

  it('are sorted by number, up and down', () => {
    const rates = (descending: boolean) => show({ sorting: { columnId: 'ratePerHour', descending } }).map(({ id }) => flows.get(id)?.ratePerHour ?? Number.NaN);
    expect(rates(false)).toEqual(plan.integrations.map(({ ratePerHour }) => ratePerHour).toSorted((a, b) => a - b));
    expect(rates(true)).toEqual(rates(false).toReversed());
  });

  it('are found by what stands in their cells, whatever its case and accents, in one column or in all', () => {
    const [first] = plan.integrations;
    const from = [...plan.systems, ...plan.workloads].find(({ id }) => id === first?.from)?.name ?? '';
    const found = show({ query: from.toUpperCase(), queryColumn: 'from' });
    expect(found.map(({ id }) => id)).toEqual(plan.integrations.filter((flow) => flow.from === first?.from).map(({ id }) => id));
    expect(show({ query: from.toUpperCase(), queryColumn: 'ratePerHour' })).toEqual([]);
    expect(show({ query: from }).length).toBeGreaterThanOrEqual(found.length);
  });

  it('keep empty cells last either way', () => {
    const sites = (descending: boolean) => shownRows(plan.sites, columnsNow('sites'), { query: '', queryColumn: null, sorting: { columnId: 'users.sales', descending } }, { plan, decimal: '.' });
    const empty = plan.sites.filter(({ users }) => !users.some((row) => row.class === 'sales')).length;
    expect(empty).toBeGreaterThan(0);
    for (const descending of [false, true]) {
      const last = sites(descending).slice(-empty).map(({ id }) => plan.sites.find((site) => site.id === id)?.users.some((row) => row.class === 'sales'));
      expect(last).toEqual(last.map(() => false));
    }
  });
});

describe('the columns of a table', () => {
  it.each(TABLE_KINDS)('of %s have names of their own and write what they can read back', (kind) => {
    const labels = columnsNow(kind).map(({ field }) => field.label);
    expect(labels).toEqual([...new Set(labels)]);
    for (const item of plan[kind]) {
      const context = { plan, subject: item, decimal: '.' as const };
      // Kept texts such as names of two items alike are the one thing that cannot be read back.
      for (const column of columnsNow(kind)) expect([column.id, column.read(column.text(item, context), context)]).toEqual([column.id, { ok: true, value: column.value(item) }]);
    }
  });
});
