import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { link, planInput } from './inputs';

/** How much was looked at, so that “the best” says of how many. */
export function optimiserFigures({ plan, search, front, recommendation }: Outcome): readonly Figure[] {
  const home = planInput('/company', 'Home region', plan.company.regions.home);
  const points = (id: string, label: string, value: number, formula: string): Figure => ({ id: `search.${id}`, label, value, unit: 'designs', formula, inputs: [home] });
  const { chosen } = recommendation;
  const { currency } = plan.company;
  return [
    points('evaluated', 'Designs billed in full', search.evaluated, 'sizes that are cheapest by the hour first, then every design whose bill can not yet be said to lose'),
    points('pruned', 'Designs left aside by a bound', search.pruned, 'those that the lowest bill they could have already makes worse than a billed design, in cost, expected loss and recovery'),
    points('impossible', 'Designs without a size', search.impossible, 'those that no size of the family carries or may carry, or that the book does not price in full away from home'),
    {
      id: 'search.points',
      label: 'Designs of the space',
      value: search.points,
      unit: 'designs',
      formula: 'billed + left aside + without a size; tenancy × tier × platform × database mode × size family of the nodes × size family of the database × open regions × commitment policy',
      inputs: [
        link('search.evaluated', 'Billed in full', search.evaluated, 'designs'),
        link('search.pruned', 'Left aside by a bound', search.pruned, 'designs'),
        link('search.impossible', 'Without a size', search.impossible, 'designs'),
      ],
    },
    {
      id: 'pareto.front',
      label: 'Designs on the front',
      value: front.length,
      unit: 'designs',
      formula: 'those that no other design beats in yearly cost, expected loss and longest everyday recovery at once; cost = 12 × monthly bill with commitments + effort',
      inputs: [
        link('search.points', 'Designs of the space', search.points, 'designs'),
        link('cost.effectiveYearly', 'Yearly cost of the choice', chosen.effectiveYearly.toFixed(2), `${currency}/year`),
        link('cost.expectedDowntimeLossYearly', 'Expected loss of the choice', chosen.downtimeLossYearly.toFixed(2), `${currency}/year`),
      ],
    },
  ];
}
