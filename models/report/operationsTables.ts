import type { EnvironmentDesign } from '../candidates/design';
import { kubernetesVersionAt, postgresVersionAt } from '../capacity/supportedVersions';
import { JOB_PRIORITIES } from '../demand/jobPriority';
import type { Outcome } from '../outcome/outcome';
import { tidy } from './figures/inputs';
import type { BacklogTable, BatchRow, PodRow, VersionRow } from './report';

export function podRows(production: EnvironmentDesign): readonly PodRow[] {
  return production.compute.pods.map(({ role, count, vcpu, memoryGiB, contents }) => ({ role, count, vcpu: tidy(vcpu), memoryGiB: tidy(memoryGiB), contents }));
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

export function batchRows({ requirements }: Outcome): readonly BatchRow[] {
  return requirements.batch.map((run, index) => ({
    id: run.id,
    name: run.name,
    hours: tidy(run.hours),
    windowHours: run.windowHours,
    partsNeeded: run.partsNeeded,
    fits: run.fits,
    databaseVcores: tidy(requirements.database.runs[index]?.vcores ?? 0),
    databaseShare: tidy(requirements.database.runs[index]?.share ?? 0),
    hoursWithPeople: requirements.database.runs[index]?.hoursWithPeople ?? 0,
  }));
}

export function versionRows({ plan, recommendation }: Outcome): readonly VersionRow[] {
  const start = plan.company.startDate;
  const kubernetes = kubernetesVersionAt(start);
  const postgres = postgresVersionAt(start);
  const rows: VersionRow[] = [{ component: 'PostgreSQL', version: postgres.version, supportEnds: postgres.supportEnds }];
  return recommendation.chosen.candidate.platform === 'aks' ? [{ component: 'Kubernetes', version: kubernetes.version, supportEnds: kubernetes.supportEnds }, ...rows] : rows;
}
