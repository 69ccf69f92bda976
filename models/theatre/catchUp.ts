import { JOB_PRIORITIES } from '../demand/jobPriority';
import type { Criticality } from '../document';
import type { Figure } from '../figure/figure';
import { exact, link, planInput, tidy } from '../report/figures/inputs';
import { jobsPerHour } from './jobsPerHour';
import type { Stage } from './stage';

const MEGABITS_PER_KIB = 8 / 1024;

export interface Waiting {
  readonly criticality: Criticality;
  readonly messages: number;
  readonly kib: number;
  /** Comes in over the line of the plant that was cut. */
  readonly overLine: boolean;
}

export interface CatchUp {
  /** Hours after the return at which nothing of this criticality waits any more. */
  readonly hoursOf: (criticality: Criticality) => number;
  readonly hours: number;
  readonly figure: Figure;
}

/**
 * Works off what waits, the most urgent first: hours = messages of this and more urgent kinds ÷ (what the job workers
 * can do − what arrives in the busiest hour), or the time that the line needs for the data if that is longer.
 * @example 91,686 messages; 14 workers × 3,600 ÷ 0.4 s = 126,000/h, 60,000/h arrive → 1.39 h
 */
export function catchUp(waiting: readonly Waiting[], stage: Stage): CatchUp {
  const { report, assumptions, site } = stage;
  const perHour = jobsPerHour(report);
  const arriving = Number(report.figures['demand.messagesPerHour']?.value ?? 0);
  // The sizing's own rule: capacity that is all in use still moves something.
  const spare = Math.max(1, perHour - arriving);
  const line = report.lines.find((each) => each.siteId === site.id);
  const spareKibPerHour = line ? (Math.max(0, Math.min(line.availableDownMbps - line.downMbps, line.availableUpMbps - line.upMbps)) / MEGABITS_PER_KIB / assumptions.value('network.vpn-overhead')) * 3600 : 0;
  const overLine = sumOf(waiting.filter((each) => each.overLine), 'kib');
  const lineHours = overLine === 0 || spareKibPerHour === 0 ? 0 : overLine / spareKibPerHour;
  const hoursOf = (criticality: Criticality): number => {
    const before = waiting.filter((each) => JOB_PRIORITIES.indexOf(each.criticality) <= JOB_PRIORITIES.indexOf(criticality));
    return Math.max(sumOf(before, 'messages') / spare, lineHours);
  };
  const messages = sumOf(waiting, 'messages');
  const hours = Math.max(messages / spare, lineHours);
  return {
    hoursOf,
    hours,
    figure: {
      id: 'theatre.catchUpHours',
      label: 'Time to catch up',
      value: exact(hours),
      unit: 'hours',
      formula: `messages that wait ÷ (what the job workers can do − messages in the busiest hour), at least the time that the line needs for the data (${tidy(lineHours)} h)`,
      inputs: [
        planInput('/integrations', 'Messages that wait, all flows', Math.round(messages), 'messages'),
        link('theatre.jobsPerHour', 'What the job workers can do', exact(perHour), 'messages/h'),
        link('demand.messagesPerHour', 'Messages in the busiest hour', exact(arriving), 'messages/h'),
        planInput(`/sites/${site.id}/wan`, `Line of ${site.name}`, `${site.wan.downMbps} / ${site.wan.upMbps}`, 'Mbps'),
      ],
    },
  };
}

const sumOf = (waiting: readonly Waiting[], what: 'messages' | 'kib'): number => waiting.reduce((sum, each) => sum + each[what], 0);
