import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../models/pipeline';
import type { Plan } from '../../../../../models/document';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { randomPlan } from '../../../../property/optimiser/randomPlans';
import { bundleBreaches } from './bundleBreaches';
import { loadModuleSchemas } from './moduleSchema';
import { schemaFolder } from './schemaFolder';

const schemas = schemaFolder();
const loaded = loadModuleSchemas();
const missing = 'missing' in schemas ? schemas.missing : 'missing' in loaded ? loaded.missing : null;
const title = missing === null ? 'hand-offs of random plans' : `hand-offs of random plans (skipped: ${missing})`;

/** `PLANTWRIGHT_BUNDLE_PLANS` asks for more; twenty take half a minute. */
const PLANS = Number(process.env['PLANTWRIGHT_BUNDLE_PLANS'] ?? 2);

/** Every kind of design by turns: what runs the pods, who runs the database, and how far it is spread. */
const PLATFORMS = ['aks', 'vm', 'container-apps'] as const;
const DATABASES = ['managed', 'self-managed'] as const;
const TIERS = ['single', 'node-redundant', 'zone-redundant', 'cross-region'] as const;

function pinned(seed: number): Plan {
  const plan = randomPlan(seed, seed % 2 === 0);
  const pin = (target: 'platform' | 'database' | 'tier' | 'tenancy', value: string) => ({ id: `pin-${target}`, target, value, by: 'Test', reason: 'Every kind by turns' });
  const pins = [
    pin('platform', PLATFORMS[seed % 4 === 3 ? 1 : 0] ?? 'aks'),
    pin('database', DATABASES[seed % 2] ?? 'managed'),
    pin('tier', TIERS[seed % TIERS.length] ?? 'single'),
    pin('tenancy', ['dedicated-cluster', 'dedicated-subscription', 'shared', 'dedicated-database'][seed % 3] ?? 'shared'),
  ];
  const company = { ...plan.company, regions: { ...plan.company.regions, free: false, disasterRecovery: 'northeurope', home: 'westeurope' } };
  return { ...plan, company, pins };
}

describe.skipIf(missing !== null)(title, () => {
  it.each(Array.from({ length: PLANS }, (_, index) => index + 1))('are accepted by every published interface and hold every check: plan %i', (seed) => {
    const plan = pinned(seed);
    const answered = answer(plan, embeddedPriceBook);
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
    const input: ExportInput = { plan, report: answered.value, appVersion: '0.1.0' };
    expect(bundleBreaches(input, 'folder' in schemas ? schemas.folder : '', 'modules' in loaded ? loaded.modules : [])).toEqual([]);
  });
});
