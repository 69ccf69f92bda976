import type { Plan, Site } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import { heading, table, text, type Block } from '../../blocks/block';
import type { Act } from './act';

const SUPPORT: Readonly<Record<Plan['company']['supportHours'], string>> = {
  'business-hours': 'in business hours only',
  extended: 'business hours, evenings and Saturdays',
  'around-the-clock': 'round the clock',
};

/** Whom to call; the numbers are written in by hand, because no plan should hold them. */
export function callBlocks(plan: Plan, report: Report, site: Site, acts: readonly Act[]): readonly Block[] {
  const flows = acts[0]?.played.flows.filter((flow) => flow.ofSite) ?? [];
  const keepers = [...new Set(flows.map((flow) => flow.owner))];
  const leaders = [...new Set((acts[0]?.played.workloads ?? []).map((workload) => workload.owner))];
  const line = report.lines.find((each) => each.siteId === site.id);
  return [
    heading(2, 'Whom to call'),
    text('Write in names and telephone numbers, and check them twice a year.'),
    ...table(
      ['For what', 'Who', 'Name and telephone'],
      [
        ['The ERP itself', `ERP support, ${SUPPORT[plan.company.supportHours]}`, ''],
        ...(line ? [[`The line (${line.link === 'vpn' ? 'internet with VPN' : 'private circuit'}${site.wan.secondLine ? ', two lines' : ''})`, 'Network provider', '']] : []),
        ...keepers.map((keeper) => [flows.filter((flow) => flow.owner === keeper).map((flow) => flow.name).join(', '), keeper, '']),
        ...leaders.map((leader) => [(acts[0]?.played.workloads ?? []).filter((workload) => workload.owner === leader).map((workload) => workload.name).join(', '), leader, '']),
      ],
    ),
  ];
}
