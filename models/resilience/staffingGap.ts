import type { Scenario } from './scenario';
import { stoppedShare } from './stoppedShare';

/**
 * An incident that needs people while the person on call is absent. Chance = absence share ^ engineers, for at least
 * one engineer, own or the provider's. Only the longer wait counts here: the incident itself has its own row.
 * @example 0.5 incidents a year, one engineer absent 15 % of the time, a stand-in after 4 h → 0.5 × 0.15 × 4 h = 0.3 h a year
 */
export const staffingGap: Scenario = {
  id: 'staffing-gap',
  title: 'The person on call is absent during an incident',
  risk: 'Nobody answers the alert, a short fault becomes a long one',
  objective: 'none',
  play: ({ plan, assumptions, responseMinutes }, before) => {
    const people = before.filter((played) => played.needsPeople);
    const incidents = people.reduce((sum, played) => sum + played.frequencyPerYear, 0);
    const engineers = Math.max(1, plan.company.platformTeam.engineers);
    const frequencyPerYear = incidents * assumptions.value('staffing.absence-share') ** engineers;
    const standIn = assumptions.value('staffing.stand-in-minutes');
    const recoveryMinutes = responseMinutes + standIn + assumptions.value('recovery.manual-minutes');
    const affectedShare = stoppedShare(plan, recoveryMinutes / 60);
    return {
      frequencyPerYear,
      recoveryMinutes,
      dataLossMinutes: 0,
      affectedShare,
      downtimeHoursPerYear: frequencyPerYear * (standIn / 60) * affectedShare,
      hit: `Whatever waits for people: ${people.map((played) => played.scenario.title.toLowerCase()).join(', ')}`,
      downtimeFormula: 'incidents that need people × absence share ^ engineers (at least 1) × hours until a stand-in is at work × share that stops',
      inputs: [
        ...people.map((played) => ({ kind: 'figure' as const, id: `scenario.${played.scenario.id}.events`, label: `Events a year: ${played.scenario.title}`, value: played.frequencyPerYear, unit: 'events/year' })),
        { kind: 'plan', path: '/company/platformTeam/engineers', label: 'Engineers of the platform team', value: plan.company.platformTeam.engineers, unit: '' },
        { kind: 'plan', path: '/company/supportHours', label: 'Support hours', value: plan.company.supportHours, unit: '' },
        assumptions.input('staffing.absence-share'),
        assumptions.input('staffing.stand-in-minutes'),
        assumptions.input('recovery.manual-minutes'),
      ],
      response: engineers > 1 ? 'A deputy is on the roster and has the access rights' : 'A provider or a colleague steps in by the runbook',
      uncovered: engineers > 1 ? 'Both away at once' : 'One person alone carries the system; a second one would make this rare',
    };
  },
};
