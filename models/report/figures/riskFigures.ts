import { factInput } from '../../facts/factInput';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { link, planInput, tidy } from './inputs';

/** Availability, objectives, scenarios and their money. */
export function riskFigures({ plan, recommendation }: Outcome): readonly Figure[] {
  const { resilience, downtimeLossYearly } = recommendation.chosen;
  const { currency } = plan.company;
  const scenarios = resilience.scenarios.map(
    (played): Figure => ({
      id: `scenario.${played.scenario.id}`,
      label: `Yearly loss: ${played.scenario.title}`,
      value: Math.round(played.lossPerYear),
      unit: `${currency}/year`,
      formula: played.formula ?? 'events per year × hours of recovery × share affected × loss per hour',
      inputs: [...played.inputs, link('resilience.lossPerHour', 'Loss per hour', Math.round(resilience.lossPerHour), `${currency}/h`)],
      note: played.response,
    }),
  );
  return [
    {
      id: 'resilience.availability',
      label: 'Composite availability by published SLAs',
      value: tidy6(resilience.availability),
      unit: 'share',
      formula: 'product of the parts in series; a recovery region shortens the share of outages it covers',
      inputs: resilience.blocks.map((block) =>
        factInput(`sla.${block.sla.id}`, `${block.name}: ${block.sla.configuration}`, { value: block.sla.percent ?? 'no SLA', unit: block.sla.percent === null ? '' : '%', source: block.sla.source, grade: block.sla.grade }),
      ),
      note: 'A model of contract figures, not a contract for the whole. Parts without an SLA are left out of the product.',
    },
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
      inputs: scenarios.map((figure) => link(figure.id, figure.label.replace('Yearly loss: ', ''), figure.value, figure.unit)),
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
        label: `${objective.kind === 'rto' ? 'Recovery time' : 'Data loss'}: ${played?.scenario.title ?? objective.scenarioId}`,
        value: tidy(objective.achieved),
        unit: 'minutes',
        formula: `against the strictest objective of the plan: ${tidy(objective.target)} minutes`,
        inputs: [planInput(`/workloads/${objective.workloadId}`, `Objective of ${plan.workloads.find((each) => each.id === objective.workloadId)?.name ?? ''}`, tidy(objective.target), 'minutes'), ...(played?.inputs ?? [])],
        note: objective.met ? 'Met.' : 'Missed.',
      };
    }),
    ...scenarios,
  ];
}

/** Availability needs its nines. */
function tidy6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
