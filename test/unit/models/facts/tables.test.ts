import { describe, expect, it } from 'vitest';
import { AKS_LIMITS, AKS_VERSIONS, KUBELET_CPU } from '../../../../models/facts/aksVersions';
import { EDGE_OFFLINE_LIMITS } from '../../../../models/facts/edgeOfflineLimits';
import { EXPRESS_ROUTE_GATEWAYS } from '../../../../models/facts/expressRouteGateways';
import { ODOO_CONSTANTS } from '../../../../models/facts/odooConstants';
import { ODOO_MEASURED } from '../../../../models/facts/odooMeasured';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { POSTGRES_LIMITS, POSTGRES_PREMIUM_SSD } from '../../../../models/facts/postgresStorage';
import { POSTGRES_VERSIONS } from '../../../../models/facts/postgresVersions';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { findRegion, REGIONS } from '../../../../models/facts/regions';
import { RETIREMENTS } from '../../../../models/facts/retirements';
import { SHARED_ALLOWANCES } from '../../../../models/facts/sharedAllowances';
import { sla, type SlaId, SLAS } from '../../../../models/facts/slas';
import { SOURCES } from '../../../../models/facts/sources';
import { TRANSACTION_CLASSES } from '../../../../models/facts/transactionClasses';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import { VPN_MODES } from '../../../../models/facts/vpnModes';
import { transactionClassSchema } from '../../../../models/document/schema/workload';

const SOURCED: Readonly<Record<string, Iterable<{ readonly source: string | readonly string[] }>>> = {
  AKS_LIMITS: Object.values(AKS_LIMITS),
  AKS_VERSIONS,
  EDGE_OFFLINE_LIMITS,
  EXPRESS_ROUTE_GATEWAYS,
  KUBELET_CPU,
  ODOO_CONSTANTS: Object.values(ODOO_CONSTANTS),
  ODOO_MEASURED: Object.values(ODOO_MEASURED),
  POSTGRES_LIMITS: Object.values(POSTGRES_LIMITS),
  POSTGRES_PREMIUM_SSD,
  POSTGRES_SKUS,
  POSTGRES_VERSIONS,
  REDIS_SKUS,
  REGIONS: Object.values(REGIONS),
  RETIREMENTS,
  SHARED_ALLOWANCES,
  SLAS,
  TRANSACTION_CLASSES: Object.values(TRANSACTION_CLASSES),
  VM_SIZES,
  VPN_GATEWAYS,
  VPN_MODES: Object.values(VPN_MODES),
};

const KEYED: Readonly<Record<string, readonly string[]>> = {
  POSTGRES_SKUS: POSTGRES_SKUS.map((row) => row.sku),
  REDIS_SKUS: REDIS_SKUS.map((row) => row.sku),
  VM_SIZES: VM_SIZES.map((row) => row.armSku),
  VPN_GATEWAYS: VPN_GATEWAYS.map((row) => `${row.sku} generation ${row.generation}`),
  SLAS: SLAS.map((row) => row.id),
  RETIREMENTS: RETIREMENTS.map((row) => row.id),
};

describe('the facts tables', () => {
  it('hold every row that was read', () => {
    expect({
      postgres: POSTGRES_SKUS.length,
      redis: REDIS_SKUS.length,
      vm: VM_SIZES.length,
      regions: Object.keys(REGIONS).length,
      slas: SLAS.length,
      retirements: RETIREMENTS.length,
      odooConstants: Object.keys(ODOO_CONSTANTS).length,
    }).toEqual({ postgres: 109, redis: 44, vm: 149, regions: 60, slas: 54, retirements: 42, odooConstants: 175 });
  });

  it.each(Object.entries(SOURCED))('%s names at least one known source in every row', (_name, rows) => {
    const unknown = [...rows].flatMap((row) => {
      const keys = typeof row.source === 'string' ? [row.source] : row.source;
      return keys.length === 0 ? ['(none)'] : keys.filter((key) => !Object.hasOwn(SOURCES, key));
    });
    expect(unknown).toEqual([]);
  });

  it('describes no source twice under different keys', () => {
    const refs = Object.values(SOURCES).map((source) => source.ref);
    expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual([]);
  });

  it.each(Object.entries(KEYED))('%s has one row per key', (_name, keys) => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('doubles the PostgreSQL disk from step to step and never loses base IOPS', () => {
    POSTGRES_PREMIUM_SSD.slice(1).forEach((step, index) => {
      const smaller = POSTGRES_PREMIUM_SSD[index];
      expect(step.sizeGiB).toBe(2 * (smaller?.sizeGiB ?? 0));
      expect(step.iops).toBeGreaterThanOrEqual(smaller?.iops ?? 0);
    });
  });
});

describe('findRegion', () => {
  it('finds a region with its zones and pair', () => {
    expect(findRegion('westeurope')).toMatchObject({ zones: true, pairedRegion: 'northeurope', pairRestricted: false });
    expect(findRegion('germanywestcentral')).toMatchObject({ pairedRegion: 'germanynorth', pairRestricted: true });
    expect(findRegion('polandcentral')).toMatchObject({ pairedRegion: null });
  });

  it('knows no region by an unknown or inherited name', () => {
    expect(findRegion('atlantis')).toBeNull();
    expect(findRegion('constructor')).toBeNull();
  });
});

describe('sla', () => {
  it('gives the published percentage', () => {
    expect(sla('postgres-zone-redundant').percent).toBe(99.99);
    expect(sla('aks-free').percent).toBeNull();
  });

  it('throws on an unknown id', () => {
    expect(() => sla('postgres-forever' as SlaId)).toThrow('postgres-forever');
  });
});

describe('the transaction classes', () => {
  it('cover exactly the classes of the plan document', () => {
    expect(Object.keys(TRANSACTION_CLASSES).sort()).toEqual([...transactionClassSchema.options].sort());
  });

  it.each(Object.entries(TRANSACTION_CLASSES))('%s: the step is its own request and its companions', (_name, row) => {
    expect(row.stepRatio).toBeCloseTo(row.ratioToFormRead + (row.requestsPerStep - 1) * row.companionRatio, 8);
  });

  it('takes the sale order form as the unit', () => {
    expect(TRANSACTION_CLASSES['form-read'].ratioToFormRead).toBe(1);
    expect(TRANSACTION_CLASSES['form-read'].medianMs).toBe(ODOO_MEASURED.formReadMs.value);
  });

  it('counts WAL only where something is written', () => {
    const wrong = Object.entries(TRANSACTION_CLASSES).filter(([, row]) => row.writes !== row.walKB > 0.1);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
