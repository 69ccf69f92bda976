import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { entriesPerMinute } from '../../resilience/lostEntries';
import { objectiveLabel } from '../../resilience/objectiveLabel';
import type { PlayedScenario } from '../../resilience/scenario';
import { exact, link, planInput, tidy } from './inputs';

/** Availability, objectives, scenarios and their money. */
export function riskFigures({ plan, assumptions, recommendation }: Outcome): readonly Figure[] {
  const { resilience, downtimeLossYearly } = recommendation.chosen;
  const { currency } = plan.company;
  const scenarios = resilience.scenarios.map(
    (played): Figure => ({
      id: `scenario.${played.scenario.id}`,
      label: `Yearly loss: ${played.scenario.title}`,
      value: Math.round(played.lossPerYear),
      unit: `${currency}/year`,
      formula: `${played.formula ?? 'downtime × loss per hour'}${played.dataLossMinutes > 0 ? ' + events × hours of lost entries × re-entry factor × loss per hour' : ''}`,
      inputs: [
        link(`scenario.${played.scenario.id}.downtime`, 'Expected downtime', exact(played.downtimeHoursPerYear), 'h/year'),
        ...(played.dataLossMinutes > 0 ? [link(`scenario.${played.scenario.id}.dataLoss`, 'Expected minutes of lost entries', exact(played.dataLossMinutesPerYear), 'minutes/year'), assumptions.input('loss.reentry-factor')] : []),
        ...played.inputs,
        link('resilience.lossPerHour', 'Loss per hour', Math.round(resilience.lossPerHour), `${currency}/h`),
      ],
      note: played.response,
    }),
  );
  const parts = resilience.scenarios.flatMap((played) => scenarioParts(played));
  const lossMinutes = resilience.scenarios.filter((played) => played.dataLossMinutesPerYear > 0);
  return [
    {
      id: 'resilience.lossPerHour',
      label: 'Loss of one average hour without the ERP',
      value: Math.round(resilience.lossPerHour),
      unit: `${currency}/h`,
      formula: 'Σ sites: cost per hour × share of the week in which the site works',
      inputs: plan.sites.map((site) => planInput(`/sites/${site.id}`, site.name, site.downtimeCostPerHour, `${currency}/h`)),
    },
    {
      id: 'resilience.expectedDowntimeHoursPerYear',
      label: 'Expected downtime',
      value: tidy(resilience.downtimeHoursPerYear),
      unit: 'h/year',
      formula: 'Σ scenarios: events per year × hours of recovery × share affected',
      inputs: resilience.scenarios.map((played) => link(`scenario.${played.scenario.id}.downtime`, played.scenario.title, exact(played.downtimeHoursPerYear), 'h/year')),
    },
    {
      id: 'resilience.expectedDataLossMinutesPerYear',
      label: 'Expected minutes of lost entries',
      value: tidy(resilience.dataLossMinutesPerYear),
      unit: 'minutes/year',
      formula: 'Σ scenarios: events per year × minutes that a restore or switch loses',
      inputs: lossMinutes.map((played) => link(`scenario.${played.scenario.id}.dataLoss`, played.scenario.title, exact(played.dataLossMinutesPerYear), 'minutes/year')),
    },
    {
      id: 'resilience.expectedEntriesLostPerYear',
      label: 'Expected entries lost',
      value: Math.round(resilience.entriesLostPerYear * 10) / 10,
      unit: 'entries/year',
      formula: 'minutes of lost entries a year × entries in an average minute of the week at the end of the horizon',
      inputs: [
        link('resilience.expectedDataLossMinutesPerYear', 'Expected minutes of lost entries', tidy(resilience.dataLossMinutesPerYear), 'minutes/year'),
        planInput('/workloads', 'Entries in an average minute: scans, saves, orders, postings', tidy(entriesPerMinute(plan)), 'entries/minute'),
      ],
    },
    {
      id: 'cost.expectedDowntimeLossYearly',
      label: 'Expected loss by downtime',
      value: downtimeLossYearly.toFixed(2),
      unit: `${currency}/year`,
      formula: 'Σ scenarios: yearly loss',
      inputs: scenarios.map((figure) => link(figure.id, figure.label.replace('Yearly loss: ', ''), figure.value, figure.unit)),
      note: 'An expectation beside the bill, not cash.',
    },
    ...resilience.objectives.map((objective): Figure => {
      const played = resilience.scenarios.find((each) => each.scenario.id === objective.scenarioId);
      return {
        id: `resilience.objectives.${objective.id}`,
        label: objectiveLabel(objective, resilience.scenarios),
        value: tidy(objective.achieved),
        unit: 'minutes',
        formula: `against the strictest objective of the plan: ${tidy(objective.target)} minutes`,
        inputs: [planInput(`/workloads/${objective.workloadId}`, `Objective of ${plan.workloads.find((each) => each.id === objective.workloadId)?.name ?? ''}`, tidy(objective.target), 'minutes'), ...(played?.inputs ?? [])],
        note: objective.met ? 'Met.' : 'Missed.',
      };
    }),
    ...parts,
    ...scenarios,
  ];
}

/** The parts of one scenario's loss: how often, which share stops, how long in a year, and what is lost besides. */
function scenarioParts(played: PlayedScenario): readonly Figure[] {
  const { scenario, inputs, frequencyPerYear, affectedShare, downtimeHoursPerYear, dataLossMinutesPerYear } = played;
  const id = `scenario.${scenario.id}`;
  return [
    { id: `${id}.events`, label: `Events a year: ${scenario.title}`, value: exact(frequencyPerYear), unit: 'events/year', formula: 'assumed rate × what can fail in this way', inputs, note: played.hit },
    {
      id: `${id}.affectedShare`,
      label: `Share that stops: ${scenario.title}`,
      value: exact(affectedShare),
      unit: 'share',
      formula: 'Σ sites hit: part of the company’s loss per hour × (1 − steps recorded locally × hours they last ÷ hours of the outage)',
      inputs,
      note: played.hit,
    },
    {
      id: `${id}.downtime`,
      label: `Expected downtime: ${scenario.title}`,
      value: exact(downtimeHoursPerYear),
      unit: 'h/year',
      formula: played.downtimeFormula ?? 'events per year × hours of recovery × share that stops',
      inputs: [link(`${id}.events`, 'Events a year', exact(frequencyPerYear), 'events/year'), link(`${id}.affectedShare`, 'Share that stops', exact(affectedShare), 'share'), ...inputs],
      note: `Recovery takes ${tidy(played.recoveryMinutes)} minutes.`,
    },
    ...(dataLossMinutesPerYear > 0
      ? [{ id: `${id}.dataLoss`, label: `Lost entries: ${scenario.title}`, value: exact(dataLossMinutesPerYear), unit: 'minutes/year', formula: played.dataLossFormula ?? 'events per year × minutes lost in each', inputs: [link(`${id}.events`, 'Events a year', exact(frequencyPerYear), 'events/year'), ...inputs] }]
      : []),
  ];
}
