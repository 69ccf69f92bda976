import { burstNeed } from '../../capacity/jobWorkers';
import { JOB_PRIORITIES } from '../../demand/jobPriority';
import { integrationSites } from '../../demand/integrationSite';
import { seasonalFactor } from '../../demand/loadFactors';
import type { EnvironmentDesign } from '../../candidates/design';
import type { Integration } from '../../document/schema/integration';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { flowInItsHour } from './flowFigures';
import { exact, planInput } from './inputs';
import { seasonInput } from './seasonInput';

/** Job workers from the four conditions that they must meet, each a figure of its own. */
export function addJobFigures(outcome: Outcome, { requirements }: EnvironmentDesign, book: FigureBook): void {
  const { plan, assumptions } = outcome;
  const { jobs } = requirements;
  const flows = plan.integrations.filter((flow) => flow.mode === 'queued');
  const growth = book.link('demand.growth');
  if (flows.length === 0) {
    const none: Pick<Figure, 'value' | 'formula' | 'inputs'> = { value: 0, formula: 'no queued flow: none', inputs: [planInput('/integrations', 'Queued flows', 0, 'flows')] };
    book.add({ id: 'demand.messagesPerHour', label: 'Messages in the busiest hour', unit: 'messages/h', ...none }, { id: 'capacity.jobWorkers', label: 'Job workers', unit: 'workers', ...none });
    return;
  }
  book.add({
    id: 'demand.messagesPerHour',
    label: 'Messages in the busiest hour',
    value: exact(jobs.messagesPerHourAtPeak),
    unit: 'messages/h',
    formula: 'Σ queued flows: messages in the busiest hour of all queues, × growth to the end of the horizon',
    inputs: [...book.sumOf('demand.messagesPerHour', flows.map(flowInItsHour)), growth],
  });
  const messages = book.link('demand.messagesPerHour');
  const seconds = book.link('demand.jobSeconds');
  addBursts(outcome, flows, jobs.jobSeconds, book);
  addBacklog(outcome, jobs.backlogAfterOutage, book);
  book.add(
    need('steady', 'Workers for the busiest hour', jobs.needs.steady, 'messages in the busiest hour ÷ 3,600 × work of one message ÷ share that may be busy', [messages, seconds, assumptions.input('jobs.utilisation-ceiling')]),
    need('burst', 'Workers for the hardest burst', jobs.needs.burst, 'messages in the busiest hour ÷ 3,600 × work of one message + largest burst', [messages, seconds, ...book.largestOf(flows.map((flow) => `capacity.jobs.burst.${flow.id}`))]),
    need('drain', 'Workers for the backlog of an outage', jobs.needs.drain, '(messages in the busiest hour + backlog ÷ hours to work it off) ÷ 3,600 × work of one message', [messages, book.link('capacity.jobs.backlog'), assumptions.input('jobs.drain-hours'), seconds]),
  );
  const delays = JOB_PRIORITIES.flatMap((priority, index) => {
    const tolerated = flows.filter((flow) => flow.criticality === priority).map((flow) => flow.toleratedDelaySeconds);
    if (tolerated.length === 0) return [];
    book.add({
      id: `capacity.jobs.delay.${priority}`,
      label: `Longest delay of ${priority} messages over the week with these workers`,
      value: exact(jobs.backlog.longestDelaySeconds[index] ?? 0),
      unit: 's',
      formula: 'most of the 168 hours: messages waiting, of this priority and more urgent ones, ÷ messages that the workers do in an hour',
      inputs: [planInput('/integrations', 'Strictest tolerated delay', Math.min(...tolerated), 's'), seconds],
      note: 'The hours stand in the table of waiting messages.',
    });
    return [book.link(`capacity.jobs.delay.${priority}`), planInput('/integrations', `Strictest tolerated delay of ${priority} messages`, Math.min(...tolerated), 's')];
  });
  book.add({
    id: 'capacity.jobWorkers',
    label: 'Job workers',
    value: jobs.workers,
    unit: 'workers',
    formula: '⌈most of the workers for the busiest hour, the hardest burst and the backlog⌉, at least 1; then as many more until no priority waits longer over the week than its strictest flow tolerates',
    inputs: [book.link('capacity.jobs.steady'), book.link('capacity.jobs.burst'), book.link('capacity.jobs.drain'), ...delays],
    note: `Binding: ${jobs.binding}.`,
  });
}

const need = (id: string, label: string, value: number, formula: string, inputs: Figure['inputs']): Figure => ({ id: `capacity.jobs.${id}`, label, value: exact(value), unit: 'workers', formula, inputs });

function addBursts({ plan, demand, assumptions }: Outcome, flows: readonly Integration[], jobSeconds: number, book: FigureBook): void {
  const siteOf = integrationSites(plan);
  for (const flow of flows) {
    const site = siteOf(flow);
    const path = `/integrations/${flow.id}`;
    book.add({
      id: `capacity.jobs.burst.${flow.id}`,
      label: `Burst of ${flow.name}`,
      value: exact(burstNeed(flow, jobSeconds, seasonalFactor(plan, site?.id ?? null) * demand.growthFactor, assumptions.value('jobs.burst-seconds'))),
      unit: 'workers',
      formula: 'rate × seasonal factor of the site × burst × growth ÷ 3,600 × length of a burst × work of one message ÷ (length of a burst + tolerated delay)',
      inputs: [planInput(path, 'Rate', flow.ratePerHour, 'messages/h'), seasonInput(plan, site), planInput(path, 'Burst', flow.burstFactor, 'factor'), book.link('demand.growth'), assumptions.input('jobs.burst-seconds'), book.link('demand.jobSeconds'), planInput(path, 'Tolerated delay', flow.toleratedDelaySeconds, 's')],
    });
  }
}

/** What each site gathers in the hours that it must survive; two sites are not cut off at once. */
function addBacklog({ plan }: Outcome, backlogAfterOutage: number, book: FigureBook): void {
  const siteOf = integrationSites(plan);
  const parts = plan.sites.flatMap((site) => {
    const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && siteOf(flow) === site);
    if (flows.length === 0 || site.surviveHoursWithoutWan === 0) return [];
    const id = `capacity.jobs.backlog.${site.id}`;
    book.add({
      id,
      label: `${site.name}: messages gathered in an outage`,
      value: exact(flows.reduce((sum, flow) => sum + flow.ratePerHour, 0) * seasonalFactor(plan, site.id) * site.surviveHoursWithoutWan),
      unit: 'messages',
      formula: 'Σ queued flows of the site: rate, × seasonal factor of the site × hours that it must survive',
      inputs: [...flows.map((flow) => planInput(`/integrations/${flow.id}`, `${flow.name}: rate`, flow.ratePerHour, 'messages/h')), seasonInput(plan, site), planInput(`/sites/${site.id}`, 'Hours to survive', site.surviveHoursWithoutWan, 'h')],
    });
    return [id];
  });
  book.add({
    id: 'capacity.jobs.backlog',
    label: 'Backlog of the longest survived outage',
    value: exact(backlogAfterOutage),
    unit: 'messages',
    formula: 'largest of the sites: messages gathered in an outage, × growth to the end of the horizon',
    inputs: [...book.largestOf(parts), book.link('demand.growth')],
  });
}
