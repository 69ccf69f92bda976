import { describe, expect, it } from 'vitest';
import type { EvaluationSummary } from '../../../../models/report/summary';
import { decidedAs, reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withCompany, type StarterId } from '../evaluation/plans';

/** Every region that the price book covers in full, and a covered neighbour to recover in. */
const NEIGHBOUR = {
  westeurope: 'northeurope',
  northeurope: 'westeurope',
  uksouth: 'northeurope',
  swedencentral: 'westeurope',
  eastus2: 'centralus',
  centralus: 'eastus2',
  westus2: 'centralus',
  southeastasia: 'japaneast',
  japaneast: 'southeastasia',
  centralindia: 'southeastasia',
  australiaeast: 'southeastasia',
  brazilsouth: 'eastus2',
  canadacentral: 'eastus2',
  mexicocentral: 'eastus2',
} as const;

type Home = keyof typeof NEIGHBOUR;

const HOMES = Object.keys(NEIGHBOUR) as readonly Home[];

/** What each starter comes to at home; the same design is billed in every region. */
const DECISION: Readonly<Record<StarterId, Partial<EvaluationSummary['recommendation']>>> = {
  'mid-market-producer': { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' },
  'global-manufacturer': { tenancy: 'dedicated-cluster', tier: 'cross-region', platform: 'aks', database: 'managed' },
  'small-subsidiary': { tenancy: 'shared', tier: 'single', platform: 'aks', database: 'managed' },
};

interface Missing {
  readonly line: string;
  /** Why nothing else prices it. */
  readonly reason: string;
  /** Whose price is named in its place. */
  readonly nearest: string;
}

/** Lines that the book cannot price today, with the nearest region that it does price. */
const UNPRICED: Readonly<Partial<Record<Home, readonly Missing[]>>> = {
  swedencentral: [
    { line: 'production.backup-vault.instance', reason: 'The list of Sweden Central has 21 of the 24 backup meters; PostgreSQL Protected Instance is not among them, and no other meter bills it.', nearest: 'westeurope' },
    { line: 'production.alert-rules.metrics', reason: 'Of Azure Monitor the list of Sweden Central has 48 of 67 meters; none of them is an alert.', nearest: 'westeurope' },
    { line: 'production.alert-rules.logs', reason: 'As above.', nearest: 'westeurope' },
  ],
};

function reportIn(home: Home, id: StarterId) {
  const plan = starterPlan(id);
  const { regions } = plan.company;
  const disasterRecovery = regions.disasterRecovery === null ? null : NEIGHBOUR[home];
  return reportOf(decidedAs(withCompany(plan, { regions: { ...regions, home, disasterRecovery } }), DECISION[id]));
}

describe.each(STARTER_IDS)('the bill of %s', (id) => {
  it.each(HOMES)('in %s lacks exactly the prices that are known to be missing, and names the nearest region that has them', (home) => {
    const { bill, summary } = reportIn(home, id);
    const missing = UNPRICED[home] ?? [];
    expect(bill.lines.filter((line) => line.monthly === null).map((line) => line.id)).toEqual(missing.map(({ line }) => line));
    expect(summary.complete).toBe(missing.length === 0);
    const findings = summary.findings.filter((finding) => finding.id.startsWith('price.missing.'));
    expect(findings.map((finding) => finding.id)).toEqual(missing.map(({ line }) => `price.missing.${line}`));
    missing.forEach(({ nearest }, place) => expect(findings[place]?.text).toContain(nearest));
  });
});
