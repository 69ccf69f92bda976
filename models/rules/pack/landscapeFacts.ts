import { customModules, isUrgent, namedUsers, plantFlows } from '../planFacts';
import type { PackFact } from './packFact';

const least = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.min(...values));
const most = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values));

/** What sites, systems, workloads, flows and environments say. */
export const LANDSCAPE_FACTS: readonly PackFact[] = [
  { name: 'sites.count', label: 'Sites', type: 'number', read: (plan) => plan.sites.length },
  { name: 'sites.plants', label: 'Plants', type: 'number', read: (plan) => plan.sites.filter((site) => site.kind === 'plant').length },
  { name: 'sites.countries', label: 'Countries with a site', type: 'number', read: (plan) => new Set(plan.sites.map((site) => site.place.country)).size },
  { name: 'sites.timeZones', label: 'Time zones with a site', type: 'number', read: (plan) => new Set(plan.sites.map((site) => site.timeZone)).size },
  { name: 'sites.names', label: 'Names of the sites', type: 'list', read: (plan) => plan.sites.map((site) => site.name) },
  { name: 'sites.singleLine', label: 'Sites on one line', type: 'number', read: (plan) => plan.sites.filter((site) => !site.wan.secondLine).length },
  { name: 'sites.minSurviveHours', label: 'Fewest hours that a site survives without its line', type: 'number', read: (plan) => least(plan.sites.map((site) => site.surviveHoursWithoutWan)) },
  { name: 'sites.maxDowntimeCostPerHour', label: 'Highest loss of one hour at a site', type: 'number', read: (plan) => most(plan.sites.map((site) => site.downtimeCostPerHour)) },
  { name: 'users.named', label: 'Named users', type: 'number', read: (plan) => namedUsers(plan) },
  { name: 'systems.count', label: 'Systems beside the ERP', type: 'number', read: (plan) => plan.systems.length },
  { name: 'systems.kinds', label: 'Kinds of systems', type: 'list', read: (plan) => [...new Set(plan.systems.map((system) => system.kind))] },
  { name: 'systems.onSite', label: 'Systems that stand on a site', type: 'number', read: (plan) => plan.systems.filter((system) => system.hosting === 'site').length },
  { name: 'systems.partner', label: 'Systems at partners', type: 'number', read: (plan) => plan.systems.filter((system) => system.hosting === 'partner').length },
  { name: 'workloads.count', label: 'Workloads', type: 'number', read: (plan) => plan.workloads.length },
  { name: 'workloads.processes', label: 'Processes', type: 'list', read: (plan) => [...new Set(plan.workloads.map((workload) => workload.process))] },
  { name: 'workloads.critical', label: 'Critical workloads', type: 'number', read: (plan) => plan.workloads.filter((workload) => workload.criticality === 'critical').length },
  { name: 'workloads.restricted', label: 'Workloads with restricted data', type: 'number', read: (plan) => plan.workloads.filter((workload) => workload.sensitivity === 'restricted').length },
  { name: 'workloads.withChangeWindows', label: 'Workloads with change windows of their own', type: 'number', read: (plan) => plan.workloads.filter((workload) => workload.changeWindows.length > 0).length },
  { name: 'workloads.minRtoMinutes', label: 'Strictest recovery time, minutes', type: 'number', read: (plan) => least(plan.workloads.map((workload) => workload.rtoMinutes)) },
  { name: 'workloads.maxRtoMinutes', label: 'Loosest recovery time, minutes', type: 'number', read: (plan) => most(plan.workloads.map((workload) => workload.rtoMinutes)) },
  { name: 'workloads.minRpoMinutes', label: 'Strictest data loss, minutes', type: 'number', read: (plan) => least(plan.workloads.map((workload) => workload.rpoMinutes)) },
  { name: 'plan.customModules', label: 'Custom modules', type: 'number', read: (plan) => customModules(plan) },
  { name: 'plan.plantFlows', label: 'Flows that end in a system on a site', type: 'number', read: (plan) => plantFlows(plan).length },
  { name: 'integrations.count', label: 'Flows', type: 'number', read: (plan) => plan.integrations.length },
  { name: 'integrations.sync', label: 'Flows that wait for an answer', type: 'number', read: (plan) => plan.integrations.filter((flow) => flow.mode === 'sync').length },
  { name: 'integrations.sync.crossWan', label: 'Flows that wait for an answer over the line of a site', type: 'number', read: (plan) => plantFlows(plan).filter((flow) => flow.mode === 'sync').length },
  { name: 'integrations.queued', label: 'Queued flows', type: 'number', read: (plan) => plan.integrations.filter((flow) => flow.mode === 'queued').length },
  { name: 'integrations.batch', label: 'Batch flows', type: 'number', read: (plan) => plan.integrations.filter((flow) => flow.mode === 'batch').length },
  { name: 'integrations.urgent', label: 'Flows marked critical or high', type: 'number', read: (plan) => plan.integrations.filter(isUrgent).length },
  { name: 'integrations.notReplayable', label: 'Flows that cannot be sent again', type: 'number', read: (plan) => plan.integrations.filter((flow) => !flow.replayable).length },
  { name: 'environments.count', label: 'Environments', type: 'number', read: (plan) => plan.environments.length },
  { name: 'environments.kinds', label: 'Kinds of environments', type: 'list', read: (plan) => [...new Set(plan.environments.map((environment) => environment.kind))] },
];
