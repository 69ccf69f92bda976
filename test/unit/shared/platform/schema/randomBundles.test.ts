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

/** `PLANTWRIGHT_BUNDLE_ROUNDS` asks for more rounds; each has every design. */
const ROUNDS = Number(process.env['PLANTWRIGHT_BUNDLE_ROUNDS'] ?? 1);

/** What runs the pods with who runs the database: each pair once a round. How far it is spread and what is shared go by turns beside them. */
const PLATFORMS = ['aks', 'vm', 'container-apps'] as const;
const DATABASES = ['managed', 'self-managed'] as const;
const TIERS = ['zone-redundant', 'single', 'cross-region', 'node-redundant'] as const;
const TENANCIES = ['dedicated-cluster', 'dedicated-database', 'dedicated-subscription', 'shared'] as const;
const PAIRS = PLATFORMS.flatMap((platform) => DATABASES.map((database) => ({ platform, database })));

interface Case {
  readonly seed: number;
  readonly platform: (typeof PLATFORMS)[number];
  readonly database: (typeof DATABASES)[number];
  readonly tier: (typeof TIERS)[number];
  readonly tenancy: (typeof TENANCIES)[number];
}

const CASES: readonly Case[] = Array.from({ length: ROUNDS }, (_, round) =>
  PAIRS.map((pair, index): Case => {
    const turn = index + round;
    return { seed: round * PAIRS.length + index + 1, ...pair, tier: TIERS[turn % TIERS.length] ?? 'single', tenancy: TENANCIES[(turn + Math.floor(turn / TENANCIES.length)) % TENANCIES.length] ?? 'shared' };
  }),
).flat();

function pinned({ seed, ...design }: Case): Plan {
  const plan = randomPlan(seed, true);
  const pins = (['platform', 'database', 'tier', 'tenancy'] as const).map((target) => ({ id: `pin-${target}`, target, value: design[target], by: 'Test', reason: 'Every kind by turns' }));
  const company = { ...plan.company, regions: { ...plan.company.regions, free: false, disasterRecovery: 'northeurope', home: 'westeurope' } };
  return { ...plan, company, pins };
}

describe.skipIf(missing !== null)(title, () => {
  it.each(CASES)('are accepted by every published interface and hold every check: $platform, $database, $tier, $tenancy, plan $seed', ({ seed, ...design }) => {
    const plan = pinned({ seed, ...design });
    const answered = answer(plan, embeddedPriceBook);
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
    // A pin that gave way would leave a kind untried without a word.
    expect(answered.value.summary.recommendation).toMatchObject(design);
    const input: ExportInput = { plan, report: answered.value, appVersion: '0.1.0' };
    expect(bundleBreaches(input, 'folder' in schemas ? schemas.folder : '', 'modules' in loaded ? loaded.modules : [])).toEqual([]);
  });
});
