import { requestCost } from '../../../models/demand/requestClass';
import { TRANSACTION_CLASSES } from '../../../models/facts/transactionClasses';
import type { Outcome } from '../../../models/outcome/outcome';
import type { Report } from '../../../models/report/report';
import { row } from './row';

/** What the sizes rest on, with units in the headings: load by class and site, pods, jobs, batch runs, lines. */
export function sizingTables(outcome: Outcome, report: Report): string {
  return [demandByClass(outcome), demandBySite(report), pods(report), backlog(outcome, report), batchRuns(report), lines(outcome, report)]
    .map((table) => `${table.join('\n')}\n`)
    .join('\n');
}

/** Requests/s = requests in the peak hour × burst ÷ 3,600 × growth; workers kept busy = requests/s × service time. */
function demandByClass({ assumptions, demand, requirements: { load } }: Outcome): readonly string[] {
  const burst = assumptions.value('demand.burst');
  const classes = load.mix.map((each) => {
    const serviceMs = requestCost(each.class, assumptions).serviceSeconds * 1000;
    return { ...each, serviceMs, perSecond: ((each.requestsPerHour * burst) / 3600) * demand.growthFactor };
  });
  const regular = classes.reduce((sum, each) => sum + each.perSecond, 0);
  return [
    row('transaction class', 'requests/h in the peak hour', `requests/s (× ${burst} burst × ${demand.growthFactor.toFixed(4)} growth ÷ 3600)`, 'requests a step', 'service, ms a request', 'workers kept busy'),
    ...[...classes]
      .sort((a, b) => b.perSecond * b.serviceMs - a.perSecond * a.serviceMs)
      .map((each) => row(each.class, each.requestsPerHour.toFixed(1), each.perSecond.toFixed(4), TRANSACTION_CLASSES[each.class].requestsPerStep, each.serviceMs.toFixed(2), ((each.perSecond * each.serviceMs) / 1000).toFixed(4))),
    row('largest extra burst of a synchronous flow', '', Math.max(0, load.arrivalsPerSecond - regular).toFixed(4), '', '', ''),
    row('all (service: mean over the mix)', load.requestsPerHourAtPeak.toFixed(1), load.arrivalsPerSecond.toFixed(4), '', (load.serviceSeconds * 1000).toFixed(2), (load.arrivalsPerSecond * load.serviceSeconds).toFixed(4)),
  ];
}

function demandBySite({ demand }: Report): readonly string[] {
  const own = demand.sites.map(({ name, requestsPerHour }) => ({ name, joint: requestsPerHour[demand.peakHour] ?? 0, peak: Math.max(0, ...requestsPerHour), at: requestsPerHour.indexOf(Math.max(...requestsPerHour)) }));
  const sum = (pick: (each: (typeof own)[number]) => number): string => own.reduce((total, each) => total + pick(each), 0).toFixed(1);
  return [
    row('site', `requests/h in the joint peak hour (${demand.peakHour} of the UTC week)`, 'requests/h in its own peak hour', 'own peak hour of the UTC week'),
    ...own.map((each) => row(each.name, each.joint.toFixed(1), each.peak.toFixed(1), each.at)),
    row('all sites', sum((each) => each.joint), sum((each) => each.peak), ''),
  ];
}

function pods(report: Report): readonly string[] {
  return [row('pod', 'replicas', 'vCPU each', 'GiB each', 'holds'), ...report.pods.map((pod) => row(pod.role, pod.count, pod.vcpu, pod.memoryGiB, pod.contents))];
}

function backlog({ requirements: { jobs } }: Outcome, report: Report): readonly string[] {
  return [
    row('job queue', 'most waiting, messages', 'longest delay, s', 'tolerated, s'),
    ...report.backlog.priorities.map((each) => row(each.priority, Math.max(0, ...each.waiting), each.longestDelaySeconds, each.toleratedDelaySeconds ?? 'no such flow')),
    row('job summary', 'value', 'unit'),
    row('busiest hour', jobs.messagesPerHourAtPeak.toFixed(1), 'messages/h'),
    row('work of one message', jobs.jobSeconds.toFixed(3), 's'),
    row('job workers', jobs.workers, 'workers'),
    row('backlog after the outage to survive', report.backlog.backlogAfterOutage, 'messages'),
    row('drained in', report.backlog.drainHours, 'h'),
  ];
}

function batchRuns({ batch }: Report): readonly string[] {
  return [
    row('batch run', 'length, h', 'window, h', 'parts needed', 'fits', 'database, vCores'),
    ...batch.map((run) => row(run.name, run.hours, run.windowHours, run.partsNeeded, run.fits ? 'yes' : 'no', run.databaseVcores)),
  ];
}

function lines({ recommendation }: Outcome, report: Report): readonly string[] {
  const links = new Map(recommendation.chosen.design.connectivity.sites.map((site) => [site.siteId, site.link]));
  return [
    row('line of site', 'link', 'circuit, Mbps', 'needed down/up, Mbps', 'line down/up, Mbps', 'round trip, ms', 'cuts a year', 'redundancy', 'to survive, h', 'not bridged, h a cut', 'edge buffer, h', 'edge buffer, GiB', 'lost messages a year', 'edge product', 'its published limit'),
    ...report.lines.map((line) =>
      row(
        line.name,
        line.link,
        line.circuitMbps ?? 'none',
        `${line.downMbps}/${line.upMbps}`,
        `${line.availableDownMbps}/${line.availableUpMbps}`,
        `${line.latencyMs} ${line.latencyMeasured ? 'measured' : 'by distance'}`,
        (links.get(line.siteId)?.cutsPerYear ?? 0).toFixed(4),
        line.redundancy,
        line.surviveHours,
        links.get(line.siteId)?.unbridgedHours ?? 'unknown',
        line.bufferHours,
        line.bufferGiB,
        line.lostMessagesPerYear,
        line.edgeProduct ?? 'none',
        line.edgeLimit ?? 'none',
      ),
    ),
  ];
}
