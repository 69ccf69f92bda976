import type { Workload } from '../document';
import { seasonalFactor } from '../demand/loadFactors';
import { presenceOf } from '../demand/sitePresence';
import { SLOTS_PER_WEEK } from '../demand/weekSlots';
import type { Figure } from '../figure/figure';
import { exact, link, planInput, tidy } from '../report/figures/inputs';
import { activeHours } from './clock';
import { FORM_SHEETS } from './formFields';
import type { PaperForm } from './performance';
import type { Stage } from './stage';

type Step = Workload['transactions'][number];

/**
 * Lines on paper by kind of step: Σ classes of people: named × active share × steps an hour × hours on shift in the outage × season × growth.
 * @example 40 warehouse people × 0.6 active × 3 receipts/h × 16 h × 1.469 = 1,692 lines
 */
export function paperForms(workload: Workload, stage: Stage): readonly PaperForm[] {
  const classes = [...new Set(workload.transactions.map((step) => step.class))];
  const season = seasonalFactor(stage.plan, stage.site.id);
  return classes.flatMap((stepClass) => {
    const sheet = FORM_SHEETS[stepClass];
    const counted = workload.transactions.filter((step) => step.class === stepClass).map((step) => ({ step, hours: hoursOnShift(step, stage), ...peopleOf(step, stage) }));
    const count = counted.reduce((sum, { step, hours, active }) => sum + active * step.perUserHour * hours * stage.growth * season, 0);
    if (!sheet || count === 0) return [];
    const figure: Figure = {
      id: `theatre.workload.${workload.id}.forms.${stepClass}`,
      label: `Lines on paper: ${sheet.title}, ${workload.name}`,
      value: exact(count),
      unit: 'lines',
      formula: 'Σ classes of people: named × active share × steps an hour × hours on shift in the outage × season × growth',
      inputs: [
        ...counted.filter(({ active }) => active > 0).map(({ step, hours, active }) => planInput(`/sites/${stage.site.id}/users`, `${step.userClass}: ${tidy(active)} active × ${step.perUserHour}/h ×`, exact(hours), 'hours on shift')),
        ...(season === 1 ? [] : [planInput('/calendars', 'Highest season of the plant', season, 'factor')]),
        link('demand.growth', 'Growth to the end of the horizon', exact(stage.growth), 'factor'),
      ],
    };
    return [{ class: stepClass, ...sheet, count, figure }];
  });
}

function peopleOf({ userClass }: Step, { site }: Stage): { readonly active: number } {
  return { active: site.users.filter((each) => each.class === userClass).reduce((sum, each) => sum + each.named * each.activeShare, 0) };
}

function hoursOnShift({ userClass }: Step, { site, clock, hours }: Stage): number {
  const presence = presenceOf(site, userClass);
  const first = clock.quarterIn(site.timeZone);
  return activeHours((quarter) => presence[(first + quarter) % SLOTS_PER_WEEK] ?? 0, hours);
}
