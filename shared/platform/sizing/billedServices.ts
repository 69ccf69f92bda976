import type { BillLine } from '../../../models/report/report';
import { containerRegistry } from '../../../models/resources/container-registry';
import { objectStorage } from '../../../models/resources/object-storage';
import type { EnvironmentSizing } from './environmentSizing';

const REDUNDANCIES = ['GZRS', 'ZRS', 'LRS'] as const;
const REGISTRIES = ['Basic', 'Standard', 'Premium'] as const;

/** Services whose kind alone matters: worked example: a line `Hot GZRS` → GZRS, a line `Premium` of the registry → Premium. */
export function billedServices(lines: readonly BillLine[]): Pick<EnvironmentSizing, 'storage' | 'registry'> {
  const skus = (kind: string): readonly string[] => lines.filter((line) => line.resourceKind === kind).map((line) => line.sku);
  const stored = skus(objectStorage.id);
  const registries = lines.filter((line) => line.resourceKind === containerRegistry.id && !line.label.includes('replica'));
  return {
    storage: REDUNDANCIES.find((each) => stored.some((sku) => sku.endsWith(` ${each}`))) ?? null,
    registry: REGISTRIES.find((each) => registries.some((line) => line.sku === each)) ?? null,
  };
}
