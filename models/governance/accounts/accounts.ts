import { integrationSites } from '../../demand/integrationSite';
import type { Integration } from '../../document/schema/integration';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { System } from '../../document/schema/system';
import type { Workload } from '../../document/schema/workload';
import type { Figure } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import type { AccountRow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { ERP_RECORDS } from './erpRecords';
import { secretOf } from './secretOf';

const DAYS_PER_YEAR = 365;

/** The register of service accounts: one for every integration in its direction, so that one lost secret opens one flow. */
export const accounts: GovernanceOutput<readonly AccountRow[]> = {
  title: 'Service-account register',
  dIds: ['D-16', 'D-03'],
  derive: (context) => {
    const made = accountsOf(context);
    return { value: made.map((each) => each.row), figures: [...made.map((each) => each.figure), ...totals(context, made.map((each) => each.row))] };
  },
};

interface Ends {
  readonly direction: AccountRow['direction'];
  /** The side that is not the ERP; of two systems the one that receives. */
  readonly system: System;
  readonly workload: Workload | null;
}

/** Null for a flow inside the ERP: it signs in nowhere. */
function endsOf(flow: Integration, systems: ReadonlyMap<string, System>, workloads: ReadonlyMap<string, Workload>): Ends | null {
  const from = systems.get(flow.from);
  const to = systems.get(flow.to);
  if (from && to) return { direction: 'past the ERP', system: to, workload: null };
  if (from) return { direction: 'into the ERP', system: from, workload: workloads.get(flow.to) ?? null };
  return to ? { direction: 'out of the ERP', system: to, workload: workloads.get(flow.from) ?? null } : null;
}

function accountsOf(context: GovernanceContext): readonly { readonly row: AccountRow; readonly figure: Figure }[] {
  const { plan, assumptions, outcome } = context;
  const systems = new Map(plan.systems.map((each) => [each.id, each]));
  const workloads = new Map(plan.workloads.map((each) => [each.id, each]));
  const siteOf = integrationSites(plan);
  return plan.integrations.flatMap((flow) => {
    const ends = endsOf(flow, systems, workloads);
    if (ends === null) return [];
    const { direction, system } = ends;
    const site = siteOf(flow);
    const secret = secretOf(system, flow.criticality);
    const id = `svc-${flow.id}-${direction === 'into the ERP' ? 'in' : 'out'}`;
    const figure = limitFigure(id, flow, outcome.demand.growthFactor, plan);
    const row: AccountRow = {
      id,
      integrationId: flow.id,
      integration: flow.name,
      direction,
      system: system.name,
      systemId: system.id,
      owner: ownerOf(system, site),
      scope: scopeOf(flow, ends, site),
      secretKind: secret.kind,
      rotationDays: secret.rotation === null ? null : assumptions.value(secret.rotation),
      limit: Number(figure.value),
      limitUnit: flow.mode === 'batch' ? 'records/run' : 'messages/h',
      criticality: flow.criticality,
      siteId: site?.id ?? null,
      site: site?.name ?? '',
      question: secret.question,
      figureId: figure.id,
    };
    return [{ row, figure }];
  });
}

function ownerOf(system: System, site: Site | null): string {
  if (system.hosting === 'site') return `Plant systems lead, ${site?.name ?? system.name}`;
  if (system.hosting === 'partner') return `Partner contact, ${system.vendor === '' ? system.name : system.vendor}`;
  return `Application owner, ${system.name}`;
}

/** Rights by what the flow does: the records of its process, of its site, and only the verbs that its mode needs. */
function scopeOf({ mode }: Integration, { direction, workload, system }: Ends, site: Site | null): string {
  if (workload === null) return `send to ${system.name}; no rights in the ERP`;
  const of = `${ERP_RECORDS[workload.process]} of ${workload.name}${site === null ? '' : `, ${site.name} only`}`;
  if (direction === 'out of the ERP') return `read ${of}`;
  if (mode === 'sync') return `read and update ${of}`;
  return mode === 'batch' ? `import ${of}` : `create ${of}`;
}

/**
 * Busiest minutes at the end of the horizon; a batch is limited by the records of one run.
 * @example 900 messages/h × 5 × 1.23 → 5,512 messages/h
 */
function limitFigure(accountId: string, flow: Integration, growth: number, plan: Plan): Figure {
  const batch = flow.mode === 'batch';
  const value = Math.ceil(flow.ratePerHour * (batch ? 1 : flow.burstFactor) * growth);
  const unit = batch ? 'records/run' : 'messages/h';
  return {
    id: `governance.accounts.${accountId}.limit`,
    label: `Limit of ${accountId}`,
    value,
    unit,
    formula: batch ? 'records of one run × growth to the horizon' : 'messages an hour × burst × growth to the horizon',
    inputs: [
      planInput(`/integrations/${flow.id}`, flow.name, flow.ratePerHour, unit),
      ...(batch ? [] : [planInput(`/integrations/${flow.id}`, 'Busiest minutes against the mean', flow.burstFactor, 'factor')]),
      planInput('/company', 'Growth per year', plan.company.growthPerYear, 'share'),
    ],
  };
}

function totals({ assumptions }: GovernanceContext, rows: readonly AccountRow[]): readonly Figure[] {
  const rotating = rows.filter((row) => row.rotationDays !== null);
  const rotations = rotating.reduce((sum, row) => sum + DAYS_PER_YEAR / (row.rotationDays ?? DAYS_PER_YEAR), 0);
  return [
    {
      id: 'governance.accounts.count',
      label: 'Service accounts',
      value: rows.length,
      unit: 'accounts',
      formula: 'one for every integration that leaves or enters the ERP',
      inputs: [planInput('/integrations', 'Integrations with an account', rows.length, 'flows')],
    },
    {
      id: 'governance.accounts.rotationsPerYear',
      label: 'Secrets replaced a year',
      value: tidy(rotations),
      unit: 'rotations/year',
      formula: 'Σ accounts with a certificate or secret: 365 ÷ days between rotations',
      inputs: [link('governance.accounts.count', 'Service accounts', rows.length, 'accounts'), assumptions.input('accounts.certificate-rotation-days'), assumptions.input('accounts.secret-rotation-days')],
    },
  ];
}
