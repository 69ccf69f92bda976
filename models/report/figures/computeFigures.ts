import { mostBatchProcesses } from '../../capacity/mostBatchProcesses';
import { expectedProcessMiB } from '../../capacity/processes';
import type { PodGroup } from '../../capacity/pods';
import type { EnvironmentDesign } from '../../candidates/design';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { AKS_LIMITS, KUBELET_CPU } from '../../facts/aksVersions';
import { factInput } from '../../facts/factInput';
import { ODOO_CONSTANTS } from '../../facts/odooConstants';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { nodeWords } from '../nodeWords';
import type { FigureBook } from './figureBook';
import { exact, planInput, tidy } from './inputs';

/** Scheduled jobs, what the pods of every role take, and the nodes that carry them. */
export function addComputeFigures(outcome: Outcome, production: EnvironmentDesign, book: FigureBook): void {
  addScheduledJobs(outcome, production, book);
  addProcessMemory(outcome, book);
  const { compute } = production;
  for (const pod of compute.pods) book.add(...addRole(outcome, pod, book));
  const parts = (unit: 'vcpu' | 'memoryGiB'): readonly FigureInput[] => compute.pods.map((pod) => book.link(`capacity.${unit}.${pod.role}`));
  book.add(
    { id: 'capacity.vcpu', label: 'Processor need', value: exact(compute.vcpu), unit: 'vCPU', formula: 'Σ roles: vCPU of their pods', inputs: parts('vcpu') },
    { id: 'capacity.memoryGiB', label: 'Memory need', value: exact(compute.memoryGiB), unit: 'GiB', formula: 'Σ roles: memory of their pods', inputs: parts('memoryGiB') },
  );
  addNodes(outcome, production, book);
}

function addScheduledJobs({ demand, assumptions }: Outcome, { requirements }: EnvironmentDesign, book: FigureBook): void {
  const { batch } = requirements;
  book.add({
    id: 'capacity.batchAtOnce',
    label: 'Batch processes at one time',
    value: mostBatchProcesses(batch, demand.weeks),
    unit: 'processes',
    formula: 'most parts of batch runs whose windows overlap, over the quarter hours of the week, whichever clocks of the year bind',
    inputs: batch.length === 0 ? [planInput('/workloads', 'Batch runs', 0, 'runs')] : batch.map((run) => planInput(`/${run.owner.kind}s/${run.owner.id}`, `${run.name}: parts side by side`, run.fits ? run.partsNeeded : 1, 'processes')),
  });
  book.add(
    {
      id: 'capacity.scheduledJobProcesses',
      label: 'Scheduled-job processes',
      value: requirements.scheduledJobProcesses,
      unit: 'processes',
      formula: 'the larger of batch processes at one time and default scheduled-job processes',
      inputs: [book.link('capacity.batchAtOnce'), factInput('odoo.max_cron_threads_default', 'Default scheduled-job processes', ODOO_CONSTANTS.max_cron_threads_default)],
      note: batch.map((run) => `${run.name}: ${tidy(run.hours)} h in a window of ${run.windowHours} h`).join('; '),
    },
    {
      id: 'capacity.updateMinutes',
      label: 'One-shot update job of a release',
      value: exact((ODOO_MEASURED.moduleUpdateFixedSeconds.value + assumptions.value('update.modules') * assumptions.value('update.seconds-per-module')) / 60),
      unit: 'minutes',
      formula: '(fixed part of an update + modules that a release reloads × update of one module) ÷ 60; one process, no web traffic meanwhile',
      inputs: [factInput('measured.moduleUpdateFixedSeconds', 'Fixed part of an update', ODOO_MEASURED.moduleUpdateFixedSeconds), assumptions.input('update.modules'), assumptions.input('update.seconds-per-module')],
      note: 'The database is locked for users while it runs; it belongs into a change window.',
    },
  );
}

function addProcessMemory({ assumptions }: Outcome, book: FigureBook): void {
  const { request_share_light, ram_light_mb, request_share_heavy, ram_heavy_mb } = ODOO_CONSTANTS;
  book.add({
    id: 'capacity.processGiB',
    label: 'Memory of one process',
    value: exact((expectedProcessMiB() * assumptions.value('compute.memory-headroom')) / 1024),
    unit: 'GiB',
    formula: '(share of light requests × memory on light requests + share of heavy requests × memory on heavy requests) × headroom ÷ 1,024',
    inputs: [
      factInput('odoo.request_share_light', 'Share of light requests', request_share_light),
      factInput('odoo.ram_light_mb', 'Memory on light requests', ram_light_mb),
      factInput('odoo.request_share_heavy', 'Share of heavy requests', request_share_heavy),
      factInput('odoo.ram_heavy_mb', 'Memory on heavy requests', ram_heavy_mb),
      assumptions.input('compute.memory-headroom'),
    ],
  });
}

interface RoleExplained {
  readonly words: string;
  readonly vcpu: readonly [formula: string, inputs: readonly FigureInput[]];
  readonly memory: readonly [formula: string, inputs: readonly FigureInput[]];
}

/** vCPU and memory of all pods of a role, each from counts, requests of one pod and what a process takes. */
function addRole(outcome: Outcome, pod: PodGroup, book: FigureBook): readonly Figure[] {
  const { words, vcpu, memory } = ROLES[pod.role](outcome, pod, book);
  return [
    { id: `capacity.vcpu.${pod.role}`, label: `vCPU of ${words}`, value: exact(pod.count * pod.vcpu), unit: 'vCPU', formula: vcpu[0], inputs: vcpu[1] },
    { id: `capacity.memoryGiB.${pod.role}`, label: `Memory of ${words}`, value: exact(pod.count * pod.memoryGiB), unit: 'GiB', formula: memory[0], inputs: memory[1] },
  ];
}

const background = (): FigureInput => factInput('measured.workerCpuShareOfResponse', 'Worker CPU share of a response', ODOO_MEASURED.workerCpuShareOfResponse);

const ROLES: Readonly<Record<PodGroup['role'], (outcome: Outcome, pod: PodGroup, book: FigureBook) => RoleExplained>> = {
  web: ({ assumptions }, _pod, book) => {
    const counts = [book.link('capacity.websocketProcesses', 'Web pods (a websocket process in each)'), book.link('capacity.webWorkers')];
    return {
      words: 'web pods',
      vcpu: ['web pods × (⌈web workers ÷ web pods⌉ × mean Python CPU ÷ mean service time + vCPU of one websocket process)', [...counts, book.link('demand.pythonCpuMs'), book.link('demand.serviceMs'), assumptions.input('websocket.vcpu')]],
      memory: ['web pods × (⌈web workers ÷ web pods⌉ + 1 websocket process) × memory of one process', [...counts, book.link('capacity.processGiB')]],
    };
  },
  'job-worker': ({ assumptions }, pod, book) => {
    book.add({ id: 'capacity.jobPods', label: 'Pods of job workers', value: pod.count, unit: 'pods', formula: '⌈job workers ÷ workers in one pod⌉', inputs: [book.link('capacity.jobWorkers'), assumptions.input('web.workers-per-pod')] });
    const counts = [book.link('capacity.jobPods'), book.link('capacity.jobWorkers')];
    return {
      words: 'pods of job workers',
      vcpu: ['pods of job workers × ⌈job workers ÷ pods⌉ × worker CPU share of a response', [...counts, background()]],
      memory: ['pods of job workers × ⌈job workers ÷ pods⌉ × memory of one process', [...counts, book.link('capacity.processGiB')]],
    };
  },
  'scheduled-job': (_outcome, _pod, book) => ({
    words: 'scheduled-job pods',
    vcpu: ['scheduled-job processes × worker CPU share of a response', [book.link('capacity.scheduledJobProcesses'), background()]],
    memory: ['scheduled-job processes × memory of one process', [book.link('capacity.scheduledJobProcesses'), book.link('capacity.processGiB')]],
  }),
  platform: ({ assumptions, recommendation }) => {
    const pooled = TENANCY_POLICIES[recommendation.chosen.candidate.tenancy].pooledCompute;
    const shared = pooled ? [assumptions.input('shared.tenants')] : [];
    const part = pooled ? ' ÷ tenants' : '';
    return {
      words: 'the platform’s own pods',
      vcpu: [`vCPU for ingress, controllers and the job runner${part}`, [assumptions.input('compute.platform-vcpu'), ...shared]],
      memory: [`memory for ingress, controllers and the job runner${part}`, [assumptions.input('compute.platform-gib'), ...shared]],
    };
  },
};

function addNodes({ assumptions, recommendation }: Outcome, { nodes }: EnvironmentDesign, book: FigureBook): void {
  const fact = (of: 'vcpu' | 'memoryGiB', label: string, unit: string): readonly FigureInput[] =>
    nodes ? [factInput(`vm.${nodes.size.armSku}.${of}`, `${label} of one ${nodes.size.armSku}`, { value: nodes.size[of], unit, source: nodes.size.source, grade: 'B' })] : [];
  const kubelet = recommendation.chosen.candidate.platform === 'aks';
  book.add({
    id: 'capacity.nodes',
    label: 'Application nodes',
    value: nodes ? nodeWords(nodes) : 'none: the platform has no nodes',
    unit: '',
    formula: nodes?.pooled
      ? 'need ÷ room of one node of the cheapest size ÷ use of the pool × failure domains ÷ those left after the loss, for vCPU, memory and pods; this tenant’s part of nodes that all tenants share; room as for own nodes'
      : `cheapest size and count of the catalogue with (size × share that planned load may use − agents${kubelet ? ' − kubelet' : ''}) × nodes left after the loss ≥ need, for vCPU and for memory, no pod split${kubelet ? ', no more pods on a node than it is set up for' : ''}, no series that is retired before the horizon`,
    inputs: [
      book.link('capacity.vcpu'),
      book.link('capacity.memoryGiB'),
      book.link('capacity.failureDomains'),
      book.link('capacity.domainsLost'),
      assumptions.input('compute.cpu-ceiling'),
      assumptions.input('compute.node-overhead-vcpu'),
      assumptions.input('compute.node-overhead-gib'),
      ...(kubelet ? kubeletInputs(assumptions) : []),
      ...(nodes?.pooled ? [assumptions.input('shared.pool-utilisation')] : []),
      ...fact('vcpu', 'vCPU', 'vCPU'),
      ...fact('memoryGiB', 'Memory', 'GiB'),
    ],
    note: nodes ? `Binding: ${nodes.binding}.` : '',
  });
}

/** What the kubelet keeps: by a table for vCPU, by the pods that the node is set up for for memory. */
function kubeletInputs(assumptions: Outcome['assumptions']): readonly FigureInput[] {
  const { kubeletMemoryPerPod, kubeletMemoryBase, kubeletMemoryMostShare, kubeletEviction } = AKS_LIMITS;
  return [
    assumptions.input('compute.max-pods-per-node'),
    assumptions.input('compute.system-pods-per-node'),
    ...KUBELET_CPU.map((row) => factInput(`aks.kubeletCpu.${row.vcpu}`, `Kubelet on ${row.vcpu} vCPU`, { value: row.reservedMillicores, unit: 'millicores', source: row.source, grade: 'A' })),
    factInput('aks.kubeletMemoryPerPod', 'Kubelet memory for each pod', { ...kubeletMemoryPerPod, unit: 'MB', grade: 'A' }),
    factInput('aks.kubeletMemoryBase', 'Kubelet memory beside its pods', { ...kubeletMemoryBase, grade: 'A' }),
    factInput('aks.kubeletMemoryMostShare', 'Kubelet memory at most', { ...kubeletMemoryMostShare, grade: 'A' }),
    factInput('aks.kubeletEviction', 'Memory below which pods are evicted', { ...kubeletEviction, grade: 'A' }),
  ];
}
