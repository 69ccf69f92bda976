import Big from 'big.js';
import type { EnvironmentDesign } from '../candidates/design';
import { scalingPolicies } from '../capacity/autoscaling';
import { chooseEdgeProduct } from '../capacity/edgeProducts';
import { kubernetesVersionAt, postgresVersionAt } from '../capacity/supportedVersions';
import { JOB_PRIORITIES } from '../demand/jobPriority';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import { exact, link, tidy } from './figures/inputs';
import type { BacklogTable, BatchRow, PodRow, ScalingRow, SiteLineRow, VersionRow } from './report';

const WEEKS_PER_MONTH = HOURS_PER_MONTH / HOURS_PER_WEEK;

export function podRows(production: EnvironmentDesign): readonly PodRow[] {
  return production.compute.pods.map(({ role, count, vcpu, memoryGiB, contents }) => ({ role, count, vcpu: tidy(vcpu), memoryGiB: tidy(memoryGiB), contents }));
}

/** Scaling with the money of the nodes that the saved worker hours stand for. */
export function scalingRows(outcome: Outcome, production: EnvironmentDesign): readonly { readonly row: ScalingRow; readonly figure: Figure }[] {
  const { demand, requirements, assumptions, plan, recommendation } = outcome;
  const nodeLine = recommendation.chosen.lines.find((line) => line.environmentId === production.id && line.resourceKind === 'virtual-machine-nodes' && line.unit === '1 Hour');
  const currency = plan.company.currency;
  return scalingPolicies(demand, requirements, production.web, assumptions).map((policy) => {
    const podShare = vcpuShare(production, policy.layer);
    const saved = nodeLine?.monthly === undefined || nodeLine.monthly === null ? null : new Big(nodeLine.monthly).times(policy.savedShare * podShare).round(2, Big.roundHalfUp).toFixed(2);
    const hours = policy.savedWorkerHoursPerWeek * WEEKS_PER_MONTH;
    const figureId = `scaling.${policy.layer}`;
    return {
      row: { layer: policy.layer, signal: policy.signal, floor: policy.floor, ceiling: policy.ceiling, savedHoursPerMonth: tidy(hours), savedMonthly: policy.signal === null ? null : saved, reason: policy.reason, figureId },
      figure: {
        id: figureId,
        label: `Worker hours that scaling saves: ${policy.layer}`,
        value: tidy(hours),
        unit: 'h/month',
        formula: 'Σ hours of the week: ceiling − workers that the hour needs, × weeks a month',
        inputs: [link('demand.peakRequestsPerHour', 'Weekly curve', exact(requirements.load.requestsPerHourAtPeak), 'requests/h'), assumptions.input('autoscale.least-saving')],
        note: `${policy.reason} ${saved === null || policy.signal === null ? '' : `Worth up to ${saved} ${currency} a month when the nodes scale with the pods.`}`.trim(),
      },
    };
  });
}

/** Part of the nodes' processors that a layer's pods take. */
function vcpuShare(production: EnvironmentDesign, layer: 'web' | 'job-workers' | 'scheduled-jobs'): number {
  const role = { web: 'web', 'job-workers': 'job-worker', 'scheduled-jobs': 'scheduled-job' } as const;
  const pods = production.compute.pods.filter((pod) => pod.role === role[layer]);
  return production.compute.vcpu === 0 ? 0 : pods.reduce((sum, pod) => sum + pod.count * pod.vcpu, 0) / production.compute.vcpu;
}

export function backlogTable({ plan, demand, requirements }: Outcome): BacklogTable {
  const { backlog, backlogAfterOutage, drainHours } = requirements.jobs;
  return {
    priorities: JOB_PRIORITIES.map((priority, index) => {
      const tolerated = plan.integrations.filter((flow) => flow.mode === 'queued' && flow.criticality === priority).map((flow) => flow.toleratedDelaySeconds);
      return {
        priority,
        waiting: Array.from(backlog.byPriority[index] ?? [], (value) => Math.round(value)),
        longestDelaySeconds: Math.round(backlog.longestDelaySeconds[index] ?? 0),
        toleratedDelaySeconds: tolerated.length === 0 ? null : Math.min(...tolerated),
      };
    }),
    messagesPerHour: Array.from(demand.messagesPerHour, (value) => Math.round(value)),
    backlogAfterOutage: Math.round(backlogAfterOutage),
    drainHours: tidy(drainHours),
  };
}

export function batchRows({ requirements, assumptions }: Outcome): readonly BatchRow[] {
  return requirements.batch.map((run) => ({
    id: run.id,
    name: run.name,
    hours: tidy(run.hours),
    windowHours: run.windowHours,
    partsNeeded: run.partsNeeded,
    fits: run.fits,
    databaseVcores: tidy(run.partsNeeded * assumptions.value('batch.database-share')),
  }));
}

export function siteLineRows({ plan, recommendation }: Outcome): readonly SiteLineRow[] {
  return recommendation.chosen.design.connectivity.sites.map((site) => {
    const edge = chooseEdgeProduct(site.surviveHours);
    return {
      siteId: site.siteId,
      name: site.name,
      link: site.link.kind,
      circuitMbps: site.link.circuitMbps,
      neededMbps: tidy(site.neededMbps),
      availableMbps: site.availableMbps,
      latencyMs: site.latencyMs,
      latencyMeasured: plan.sites.find((each) => each.id === site.siteId)?.wan.latencyMs !== null,
      surviveHours: site.surviveHours,
      bufferGiB: tidy(site.bufferGiB),
      edgeProduct: edge.chosen?.option ?? null,
      ruledOut: edge.ruledOut.map((each) => `${each.option} (${each.limit})`),
      why: site.link.why,
    };
  });
}

export function versionRows({ plan, recommendation }: Outcome): readonly VersionRow[] {
  const start = plan.company.startDate;
  const kubernetes = kubernetesVersionAt(start);
  const postgres = postgresVersionAt(start);
  const rows: VersionRow[] = [{ component: 'PostgreSQL', version: postgres.version, supportEnds: postgres.supportEnds }];
  return recommendation.chosen.candidate.platform === 'aks' ? [{ component: 'Kubernetes', version: kubernetes.version, supportEnds: kubernetes.supportEnds }, ...rows] : rows;
}
