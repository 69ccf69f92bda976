import { assumed } from '../../assumptions/assumed';
import { TERM, type Term } from '../../figure/term';
import type { EnvironmentDesign } from '../../candidates/design';
import { METERS } from '../../prices/meters';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import { requestsTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { MeterUse, ResourceContext, ResourceKind } from '../resourceKind';

const KIB_PER_GIB = 1024 * 1024;

/** Logs and metrics: application and access logs by request, system logs by node. The first 5 GB of a month are free. */
export const logAnalytics: ResourceKind = {
  id: 'log-analytics',
  label: 'Log Analytics',
  layer: 'monitoring',
  // Ingestion is by volume; the tenant pays for his own logs.
  ownFrom: 'shared',
  followsSizes: true,
  uses: (environment, context) => {
    const { assumptions } = context;
    const perRequest = assumptions.value('monitoring.kib-per-request');
    const perNode = assumptions.value('monitoring.gib-per-node-month');
    const nodes = environment.nodes?.count ?? 0;
    const requests = environment.requirements.requestsPerMonth;
    const term = () =>
      TERM.sum(
        TERM.over(TERM.times(requestsTerm(environment), assumed('monitoring.kib-per-request')), KIB_PER_GIB),
        TERM.times(TERM.amount('Nodes', nodes, 'nodes'), assumed('monitoring.gib-per-node-month'), TERM.amount('Part of the month that they run', environment.hoursPerMonth / HOURS_PER_MONTH, 'share')),
      );
    const gib = (requests * perRequest) / KIB_PER_GIB + nodes * perNode * (environment.hoursPerMonth / HOURS_PER_MONTH);
    return [
      {
        key: 'ingestion',
        label: 'Log ingestion',
        meter: METERS.logIngestion(environment.region),
        quantity: gib,
        formula: `${plain(requests)} requests × ${perRequest} KiB + ${plain(nodes)} nodes × ${perNode} GiB`,
        inputs: [assumptions.input('monitoring.kib-per-request'), assumptions.input('monitoring.gib-per-node-month')],
        term,
      },
      ...evidence(environment, gib, term, context),
    ];
  },
};

/** Where a regulation asks who did what, the audit part of production's logs stays in the archive: as much as has gathered after the months it is kept. */
function evidence({ kind, region }: EnvironmentDesign, gibPerMonth: number, ingested: () => Term, { plan, assumptions }: ResourceContext): readonly MeterUse[] {
  const regulated = plan.company.regulations.filter((each) => each !== 'gdpr');
  if (kind !== 'production' || regulated.length === 0) return [];
  const share = assumptions.value('monitoring.audit-share');
  const months = assumptions.value('monitoring.audit-months');
  return [
    {
      key: 'archive',
      label: 'Archive of audit logs',
      meter: METERS.logArchive(region),
      quantity: gibPerMonth * share * months,
      formula: `${plain(gibPerMonth)} GiB a month × ${share} × ${months} months`,
      inputs: [
        { kind: 'plan', path: '/company', label: 'Regulations', value: regulated.join(', '), unit: '' },
        assumptions.input('monitoring.audit-share'),
        assumptions.input('monitoring.audit-months'),
      ],
      term: () => TERM.times(ingested(), assumed('monitoring.audit-share'), assumed('monitoring.audit-months')),
    },
  ];
}
