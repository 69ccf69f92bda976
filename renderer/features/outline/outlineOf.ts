import { FolderOpen20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { Plan, System } from '../../../models/document';
import { systemsBySite } from '../../../shared/drawing/placement/systemsBySite';
import { PROCESS_KINDS } from '../palette/processKinds';
import { SITE_KINDS } from '../palette/siteKinds';
import { SYSTEM_KINDS } from '../palette/systemKinds';
import { ENVIRONMENT_KINDS } from './environmentKinds';
import { MODE_ICONS } from './integrationModes';
import { OUTLINE_TEXT } from './messages';

export type OutlineGroupId = keyof typeof OUTLINE_TEXT.groups;

/** One line of the outline. Lines with a null `itemId` are headings. */
export interface OutlineNode {
  readonly key: string;
  readonly itemId: string | null;
  readonly label: string;
  readonly Icon: FluentIcon;
  readonly children: readonly OutlineNode[];
}

/** The plan as a tree: sites with their systems, systems outside, workloads, integrations, environments. */
export function outlineOf(plan: Plan): readonly OutlineNode[] {
  const housed = systemsBySite(plan);
  return [
    group('sites', plan.sites.map((site) => line(site, SITE_KINDS[site.kind].Icon, (housed.get(site.id) ?? []).map(systemLine)))),
    group('outside', plan.systems.filter(({ siteId }) => siteId === null).map(systemLine)),
    group('workloads', plan.workloads.map((workload) => line(workload, PROCESS_KINDS[workload.process].Icon))),
    group('integrations', plan.integrations.map((integration) => line(integration, MODE_ICONS[integration.mode]))),
    group('environments', plan.environments.map((environment) => line(environment, ENVIRONMENT_KINDS[environment.kind].Icon))),
  ];
}

/** Keeps apart headings from items, whose ids have no colon. */
export const groupKey = (id: OutlineGroupId): string => `group:${id}`;

const group = (id: OutlineGroupId, children: readonly OutlineNode[]): OutlineNode => ({
  key: groupKey(id),
  itemId: null,
  label: OUTLINE_TEXT.groups[id],
  Icon: FolderOpen20Regular,
  children,
});

const line = ({ id, name }: { readonly id: string; readonly name: string }, Icon: FluentIcon, children: readonly OutlineNode[] = []): OutlineNode => ({
  key: id,
  itemId: id,
  label: name,
  Icon,
  children,
});

const systemLine = (system: System): OutlineNode => line(system, SYSTEM_KINDS[system.kind].Icon);
