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

/** Lines that the book cannot price today. Mexico Central has no pair, so nothing there is geo-redundant. */
const UNPRICED: Readonly<Partial<Record<Home, Readonly<Record<StarterId, readonly string[]>>>>> = {
  swedencentral: {
    'mid-market-producer': ['production.backup-vault.instance'],
    'global-manufacturer': ['production.object-storage.reads', 'production.backup-vault.instance'],
    'small-subsidiary': ['production.backup-vault.instance', 'production.firewall.deployment', 'production.firewall.data'],
  },
  mexicocentral: {
    'mid-market-producer': ['production.backup-vault.vault'],
    'global-manufacturer': ['production.object-storage.capacity', 'production.object-storage.writes', 'production.object-storage.reads', 'production.backup-vault.vault'],
    'small-subsidiary': ['production.backup-vault.vault'],
  },
};

function reportIn(home: Home, id: StarterId) {
  const plan = starterPlan(id);
  const { regions } = plan.company;
  const disasterRecovery = regions.disasterRecovery === null ? null : NEIGHBOUR[home];
  return reportOf(decidedAs(withCompany(plan, { regions: { ...regions, home, disasterRecovery } }), DECISION[id]));
}

describe.each(STARTER_IDS)('the bill of %s', (id) => {
  it.each(HOMES)('in %s lacks exactly the prices that are known to be missing, and says so', (home) => {
    const { bill, summary } = reportIn(home, id);
    const unpriced = bill.lines.filter((line) => line.monthly === null).map((line) => line.id);
    expect(unpriced).toEqual(UNPRICED[home]?.[id] ?? []);
    expect(summary.complete).toBe(unpriced.length === 0);
    expect(summary.findings.filter((finding) => finding.id.startsWith('price.missing.')).map((finding) => finding.id)).toEqual(unpriced.map((line) => `price.missing.${line}`));
  });
});
