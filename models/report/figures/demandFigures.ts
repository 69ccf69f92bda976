import { peakLoad } from '../../capacity/peakLoad';
import { factInput } from '../../facts/factInput';
import type { Figure } from '../../figure/figure';
import { TRANSACTION_CLASSES } from '../../facts/transactionClasses';
import type { Outcome } from '../../outcome/outcome';
import { link, planInput, tidy } from './inputs';

/** Load: from users and shifts to arrivals in the busiest minutes. */
export function demandFigures({ plan, demand, assumptions, requirements }: Outcome): readonly Figure[] {
  const load = requirements.load;
  const mix = [...peakLoad(plan, demand, assumptions, 1).mix].sort((a, b) => b.requestsPerHour - a.requestsPerHour);
  const hourly: Figure = {
    id: 'demand.peakRequestsPerHour',
    label: 'Requests in the busiest hour',
    value: tidy(load.requestsPerHourAtPeak),
    unit: 'requests/h',
    formula: 'Σ sites, classes: people on shift × active share × steps per hour × requests per step × calendar factor, plus synchronous flows',
    inputs: [
      ...plan.sites.slice(0, 12).map((site) => planInput(`/sites/${site.id}`, `Shifts and users of ${site.name}`, site.users.reduce((sum, each) => sum + each.named, 0), 'named users')),
      ...mix.slice(0, 6).map((each) =>
        factInput(`class.${each.class}`, `Requests per step: ${each.class}`, { value: TRANSACTION_CLASSES[each.class].requestsPerStep, unit: 'requests', source: 'odoo-measured', grade: 'M' }),
      ),
      planInput('/calendars', 'Month-end factor', plan.calendars.monthEnd.loadFactor, 'factor'),
    ],
    note: `Season that binds: ${demand.season.replace('-', ' ')}; hour ${demand.peakHour} of the UTC week.`,
  };
  const arrivals: Figure = {
    id: 'demand.peakArrivalsPerSecond',
    label: 'Requests per second in the busiest minutes, at the end of the horizon',
    value: tidy(load.arrivalsPerSecond),
    unit: 'requests/s',
    formula: 'requests in the busiest hour × burst × growth ÷ 3,600 + largest extra burst of a synchronous flow',
    inputs: [
      link(hourly.id, hourly.label, hourly.value, hourly.unit),
      assumptions.input('demand.burst'),
      planInput('/company', 'Growth per year', plan.company.growthPerYear, 'share'),
      planInput('/company', 'Horizon', plan.company.horizonMonths, 'months'),
    ],
  };
  return [
    hourly,
    arrivals,
    {
      id: 'demand.serviceMs',
      label: 'Mean service time over the mix',
      value: tidy(load.serviceSeconds * 1000),
      unit: 'ms',
      formula: 'Σ share of the class × measured ratio to a form read × form read on the target',
      inputs: [
        assumptions.input('demand.form-read-ms'),
        ...mix.slice(0, 6).map((each) =>
          factInput(`class.${each.class}`, `Work per step: ${each.class}`, { value: TRANSACTION_CLASSES[each.class].stepRatio, unit: 'form reads', source: 'odoo-measured', grade: 'M' }),
        ),
      ],
      note: `Spread over the mix (squared coefficient of variation): ${tidy(load.scv)}.`,
    },
    {
      id: 'demand.activeUsers',
      label: 'Active users at the peak, with growth',
      value: tidy(demand.activeUsersAtPeak * demand.growthFactor),
      unit: 'users',
      formula: 'Σ sites, classes: named × active share × presence in the peak hour, × growth',
      inputs: [...plan.sites.slice(0, 12).map((site) => planInput(`/sites/${site.id}`, `Users of ${site.name}`, site.users.reduce((sum, each) => sum + each.named, 0), 'named users')), planInput('/company', 'Growth per year', plan.company.growthPerYear, 'share')],
    },
    {
      id: 'demand.sumOfSitePeaks',
      label: 'Sum of the sites’ own peaks',
      value: tidy(demand.sumOfSitePeaks),
      unit: 'requests/h',
      formula: 'Σ sites: busiest hour of the site alone',
      inputs: [link(hourly.id, hourly.label, hourly.value, hourly.unit)],
      note: 'Sites in other time zones peak at other hours; the joint peak is lower.',
    },
  ];
}
