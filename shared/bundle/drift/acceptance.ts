import { allows } from '../../../models/candidates/checkPins';
import { PIN_TARGETS } from '../../../models/candidates/pinTargets';
import type { Pin, Plan } from '../../../models/document';
import { freshId, setPin, updateData } from '../../../models/document/edits';
import type { FileDrift } from './folderDrift';

/** What of the plan a value of a file stands for. */
export type AcceptedPlace = Extract<Pin['target'], 'node-sku' | 'node-count' | 'postgres-sku' | 'postgres-storage' | 'redis-sku' | 'gateway-sku'> | 'backup-retention';

/** How the plan can take a value over. */
export interface Acceptance {
  readonly place: AcceptedPlace;
  readonly value: Pin['value'];
}

interface Place {
  /** Of the production environment: pins are of it, and the others follow. */
  readonly file: RegExp;
  readonly path: string;
  readonly place: AcceptedPlace;
  readonly read: (value: unknown) => unknown;
}

const MIB_PER_GIB = 1024;
const asIs = (value: unknown): unknown => value;
const without = (prefix: RegExp) => (value: unknown): unknown => (typeof value === 'string' ? value.replace(prefix, '') : value);
const server = without(/^(?:(?:B|GP|MO)_)?Standard_/);
const cache = without(/^Balanced_/);
const bothLanguages = (file: string, of: Omit<Place, 'file' | 'path'>, terraform: string, bicep: string, read = of.read): readonly Place[] => [
  { ...of, file: new RegExp(`^terraform/[a-z]+/prod/${file}[.]tfvars[.]json$`), path: terraform },
  { ...of, file: new RegExp(`^bicep/[a-z]+/prod/${file}[.]parameters[.]json$`), path: `parameters.${bicep}`, read },
];

/** Where files say what a plan can say too. */
const PLACES: readonly Place[] = [
  ...bothLanguages('managedcluster', { place: 'node-sku', read: asIs }, 'default_agent_pool.vm_size', 'primaryAgentPoolProfiles.value[0].vmSize'),
  ...bothLanguages('managedcluster', { place: 'node-count', read: asIs }, 'default_agent_pool.count_of', 'primaryAgentPoolProfiles.value[0].count'),
  ...bothLanguages('flexibleserver', { place: 'postgres-sku', read: server }, 'sku_name', 'skuName.value'),
  ...bothLanguages('flexibleserver', { place: 'postgres-storage', read: (value) => Number(value) / MIB_PER_GIB }, 'storage_mb', 'storageSizeGB.value', asIs),
  ...bothLanguages('flexibleserver', { place: 'backup-retention', read: asIs }, 'backup_retention_days', 'backupRetentionDays.value'),
  ...bothLanguages('redisenterprise', { place: 'redis-sku', read: cache }, 'sku_name', 'skuName.value'),
  ...bothLanguages('vnetgateway', { place: 'gateway-sku', read: asIs }, 'sku', 'skuName.value'),
];

/** The days that both a plan and a server take. */
const RETENTION = { kind: 'whole-number', least: 7, most: 35 } as const;

/** What the plan would say if it followed the file; null where no plan can say it, or the value means nothing there. */
export function acceptanceOf(plan: Plan, { file, path, found, kind }: FileDrift): Acceptance | null {
  const at = PLACES.find((each) => each.path === path && each.file.test(file));
  if (at === undefined || found === null || kind !== 'changed') return null;
  const value = at.read(JSON.parse(found));
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return allows(at.place === 'backup-retention' ? RETENTION : PIN_TARGETS[at.place].values(plan), value) ? { place: at.place, value } : null;
}

/** The plan with what was accepted, each value once; the engine solves round it. `by` and `reason` stand beside every pin. */
export function accept(plan: Plan, accepted: readonly Acceptance[], { by, reason }: Pick<Pin, 'by' | 'reason'>): Plan {
  return accepted.reduce<Plan>((before, { place, value }) => {
    if (place === 'backup-retention') return updateData(before, { backupRetentionDays: Number(value) });
    return setPin(before, { id: before.pins.find(({ target }) => target === place)?.id ?? freshId(before, `pin-${place}`), target: place, value, by, reason });
  }, plan);
}
