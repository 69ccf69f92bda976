import type { Site } from '../../document/schema/site';
import type { FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { SiteAllocation } from '../report';
import type { AllocationDriver } from '../summary';
import { sitePeak } from './demandFigures';
import type { FigureBook } from './figureBook';
import { planInput } from './inputs';

interface WeightWords {
  readonly unit: string;
  readonly label: string;
  readonly formula: string;
  inputsOf(site: Site, book: FigureBook): readonly FigureInput[];
}

const WEIGHTS_IN_WORDS: Readonly<Record<AllocationDriver, WeightWords>> = {
  transactions: {
    unit: 'requests/week',
    label: 'requests of its week',
    formula: 'Σ of the 168 hours of the site’s week in the demand table, to whole requests',
    inputsOf: ({ id }, book) => [book.link(sitePeak(id))],
  },
  users: {
    unit: 'users',
    label: 'named users',
    formula: 'Σ user classes of the site: named users',
    inputsOf: ({ id, users }) => users.map((each) => planInput(`/sites/${id}`, `Named users, ${each.class}`, each.named, 'users')),
  },
  even: { unit: 'sites', label: 'counts as one site', formula: 'every site bears the same', inputsOf: ({ id, name }) => [planInput(`/sites/${id}`, 'Site', name)] },
};

/** What every site bears of the bill by every driver, and what it was weighed with. */
export function allocationFigures({ plan }: Outcome, allocation: readonly SiteAllocation[], book: FigureBook): void {
  const { currency } = plan.company;
  const siteById = new Map(plan.sites.map((site) => [site.id, site]));
  for (const { driver, basis, sites } of allocation) {
    const words = WEIGHTS_IN_WORDS[basis];
    const weightOf = (siteId: string): string => `allocationWeight.${driver}.${siteId}`;
    for (const { siteId, name, weight } of sites) {
      const site = siteById.get(siteId);
      book.add({ id: weightOf(siteId), label: `${name}: ${words.label}`, value: weight, unit: words.unit, formula: words.formula, inputs: site ? words.inputsOf(site, book) : [] });
    }
    book.add({
      id: `allocationWeight.${driver}`,
      label: 'All sites together',
      value: sites.reduce((sum, { weight }) => sum + weight, 0),
      unit: words.unit,
      formula: 'Σ sites',
      inputs: book.sumOf(`allocationWeight.${driver}`, sites.map(({ siteId }) => weightOf(siteId))),
    });
    for (const { siteId, name, monthly, figureId } of sites) {
      book.add({
        id: figureId,
        label: `${name}: its part of the monthly cost`,
        value: monthly,
        unit: `${currency}/month`,
        formula: 'Σ lines of the bill: line × weight of the site ÷ weight of all sites, in whole cents, cents left over to the largest remainders',
        inputs: [book.link('cost.monthly'), book.link(weightOf(siteId)), book.link(`allocationWeight.${driver}`)],
        ...(basis === driver ? {} : { note: 'No site has any of what the driver counts, so all bear the same.' }),
      });
    }
  }
}
