import { describe, expect, it } from 'vitest';
import { planSchema, type Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import { STARTERS } from '../../../../models/templates';
import { comparer } from '../../../../shared/exporters/comparer';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { redactPlan } from '../../../../shared/redaction/redactPlan';
import { textReplacer } from '../../../../shared/redaction/textReplacer';

const READABLE = ['drawing', 'viewer', 'waves', 'icalendar', 'cutover', 'governance', 'continuity', 'minutes', 'report'];

function namesOf(plan: Plan): readonly string[] {
  const people = [...plan.pins, ...plan.assumptions, ...plan.provenance, ...(plan.company.discounts ?? []), ...(plan.priceStandIns ?? [])].map(({ by }) => by);
  const things = [plan, plan.company, ...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations, ...plan.scenarios].map(({ name }) => name);
  return [...people, ...plan.remarks.map(({ owner }) => owner), ...things, ...plan.sites.map(({ place }) => place.city), ...plan.systems.map(({ vendor }) => vendor)].filter((name) => name !== '');
}

/** Every name is a word that nobody else uses, so that finding one means that it was let through. */
function withSecrets(plan: Plan): Plan {
  let next = 0;
  const secret = (): string => `Zq${String.fromCharCode(97 + (next % 26))}x${'vwyz'.charAt(next % 4)}k${String(next++).padStart(4, '0')} Hall`;
  const renamed = <T extends { readonly name: string }>(items: readonly T[]): T[] => items.map((item) => ({ ...item, name: secret() }));
  const named: Plan = {
    ...plan,
    name: secret(),
    company: { ...plan.company, name: `${secret()} a.s.` },
    sites: renamed(plan.sites).map((site) => ({ ...site, place: { ...site.place, city: secret() }, businessUnit: secret(), shifts: renamed(site.shifts) })),
    systems: renamed(plan.systems).map((system) => ({ ...system, vendor: secret() })),
    workloads: renamed(plan.workloads).map((workload) => ({ ...workload, batch: renamed(workload.batch) })),
    integrations: renamed(plan.integrations),
    environments: renamed(plan.environments),
    scenarios: [
      ...renamed(plan.scenarios),
      { id: 'renames', name: secret(), description: '', changes: [{ path: `/sites/${plan.sites[0]?.id ?? ''}/name`, value: secret() }] },
    ],
    assumptions: plan.assumptions.map((each) => ({ ...each, by: secret() })),
  };
  // A note has room for some of them; a name that is cut off would be another name.
  const spoken = `They speak of ${namesOf(named).slice(-150).join(', ')} and ${named.company.name.toUpperCase()}.`;
  return { ...named, description: spoken, sites: named.sites.map((site) => ({ ...site, note: spoken })), scenarios: named.scenarios.map((each) => ({ ...each, description: spoken })) };
}

async function textsOf(plan: Plan): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const report = answer(plan, embeddedPriceBook);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  const chosen = EXPORTERS.filter(({ id }) => READABLE.includes(id));
  const files = await Promise.all(chosen.map((exporter) => exporter.build({ plan, report: report.value, appVersion: '1', ...comparer(plan, undefined, embeddedPriceBook) })));
  return files.flat().map(({ path, bytes }) => ({ path, text: `${path}\n${Buffer.from(bytes).toString('utf8')}`.toLowerCase() }));
}

describe('a plan with neutral names', () => {
  it.each(STARTERS)('is a plan, and has the same answer: $id', ({ plan }) => {
    const neutral = redactPlan(plan).plan;
    expect(planSchema.safeParse(neutral).success).toBe(true);
    const [before, after] = [answer(plan, embeddedPriceBook), answer(neutral, embeddedPriceBook)];
    if (!before.ok || !after.ok) throw new Error('no answer');
    expect(after.value.summary.cost).toEqual(before.value.summary.cost);
    expect(after.value.summary.capacity).toEqual(before.value.summary.capacity);
    expect(after.value.summary.recommendation).toEqual(before.value.summary.recommendation);
    expect(after.value.summary.findings.length).toBe(before.value.summary.findings.length);
    expect(after.value.waves.map(({ start, end, items }) => [start, end, items.length])).toEqual(before.value.waves.map(({ start, end, items }) => [start, end, items.length]));
  });

  // The largest starter has more of everything and nothing of its own kind, and takes a minute.
  it.each(STARTERS.filter(({ id }) => id !== 'global-manufacturer'))('lets no name, city, vendor, person or id into any file: $id', async ({ plan }) => {
    const secret = withSecrets(plan);
    const words = new Set(namesOf(secret).flatMap((name) => name.toLowerCase().split(' ')).filter((word) => word.startsWith('zq')));
    const ids = [...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations].map(({ id }) => id).filter((id) => id.includes('-') && id.length > 12 && !plan.systems.some(({ kind }) => kind === id));
    const open = await textsOf(secret);
    expect([...words].filter((word) => open.some(({ text }) => text.includes(word))).length).toBeGreaterThan(words.size / 2);
    const texts = await textsOf(redactPlan(secret).plan);
    for (const { path, text } of texts) {
      expect([...words].filter((word) => text.includes(word)), path).toEqual([]);
      expect(/zq[a-z]x[vwyz]k\d{4}/.exec(text)?.[0], path).toBeUndefined();
      expect(ids.filter((id) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text)), path).toEqual([]);
    }
  }, 180_000);

  it('names the same thing the same way everywhere and keeps people apart from places', () => {
    const [starter] = STARTERS;
    if (!starter) throw new Error('no starter');
    const { plan, textOf, idOf } = redactPlan(starter.plan);
    const [site] = starter.plan.sites;
    if (!site) throw new Error('no site');
    expect(textOf(`About ${site.name}.`)).toBe(`About ${plan.sites[0]?.name ?? ''}.`);
    expect(plan.sites[0]?.id).toBe(idOf(site.id));
    expect(plan.systems.every(({ siteId }) => siteId === null || plan.sites.some(({ id }) => id === siteId))).toBe(true);
    expect(Object.keys(plan.layout.places).filter((id) => Object.hasOwn(starter.plan.layout.places, id))).toEqual([]);
  });

  it('names an input that goes together with an assumption by the new id of its item', () => {
    const { plan: starter } = STARTERS[0]!;
    const site = starter.sites[0]!.id;
    const { plan, idOf } = redactPlan({ ...starter, correlations: [{ id: 'c', between: [`/sites/${site}/downtimeCostPerHour`, 'demand.burst'], rank: 0.5, by: 'Board', reason: '' }] });
    expect(idOf(site)).not.toBe(site);
    expect(plan.correlations?.[0]?.between).toEqual([`/sites/${idOf(site)}/downtimeCostPerHour`, 'demand.burst']);
  });
});

describe('textReplacer', () => {
  it('replaces whole words in any case, longest names first', () => {
    const replace = textReplacer(new Map([['Brno', 'City 1'], ['Brno plant', 'Plant 1'], ['C++ (old)', 'System 1']]), new Map([['Moravan Seals a.s.', 'Company']]));
    expect(replace('BRNO PLANT, Brno, Brnox, C++ (old), Moravan')).toBe('Plant 1, City 1, Brnox, System 1, Company');
  });

  it('leaves a text alone where there are no names', () => {
    expect(textReplacer(new Map(), new Map())('Brno')).toBe('Brno');
  });
});
