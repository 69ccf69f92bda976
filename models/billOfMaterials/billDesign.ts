import type { Connectivity } from '../capacity/siteLine';
import type { Design, EnvironmentDesign } from '../candidates/design';
import type { DesignContext } from '../candidates/designCandidate';
import { isOwn } from '../candidates/tenancyPolicy';
import { byObject } from '../memo/byObject';
import { remembered } from '../memo/remembered';
import { RESOURCE_KINDS } from '../resources/registry';
import type { ResourceContext, ResourceKind } from '../resources/resourceKind';
import type { BillItem } from './billItem';

/**
 * Everything a design runs up in a month, in registry order, environment by environment. Services that the client
 * shares below their `ownFrom` rung are divided by the number of tenants. What looks alike in several designs is worked out
 * once for all of them: same items, same objects.
 * @example a shared cluster fee of 730 h among 12 tenants → 60.833 h
 */
export function billDesign({ candidate, connectivity, environments }: Design, context: DesignContext, kinds: readonly ResourceKind[] = RESOURCE_KINDS): readonly BillItem[] {
  const { platform, tier, region, drRegion } = candidate;
  const known = billedIn(context)(connectivity)(`${platform} ${tier} ${region} ${drRegion}`);
  const withEstate: ResourceContext = { ...context, estate: { platform, tier, region, drRegion, connectivity } };
  const items: BillItem[] = [];
  for (const environment of environments) {
    const sized = known.sized(environment);
    const whateverSize = known.whateverSize(rungOf(environment));
    for (const kind of kinds) {
      const billed = kind.followsSizes ? sized : whateverSize;
      let made = billed.get(kind);
      if (made === undefined) billed.set(kind, (made = itemsOf(kind, environment, withEstate)));
      for (const item of made) items.push(item);
    }
  }
  return items;
}

type Billed = Map<ResourceKind, readonly BillItem[]>;

/** By context and estate: a kind sees nothing else beside the environment. */
const billedIn = byObject((_: DesignContext) =>
  byObject((_: Connectivity) =>
    remembered((_: string) => ({ sized: byObject((_: EnvironmentDesign): Billed => new Map()), whateverSize: remembered((_: string): Billed => new Map()) })),
  ),
);

/** What an environment is before it is sized, and whether somebody else runs its database. */
const rungOf = byObject(({ id, tenancy, guest, tier, region, postgres }: EnvironmentDesign): string => `${id} ${tenancy} ${guest} ${tier} ${region} ${postgres === null}`);

function itemsOf(kind: ResourceKind, environment: EnvironmentDesign, context: ResourceContext): readonly BillItem[] {
  const { assumptions } = context;
  const tenants = assumptions.value('shared.tenants');
  const ownService = isOwn(environment.tenancy, kind.ownFrom);
  return kind.uses(environment, context).map((use) => {
    const own = ownService || use.ownVolume === true;
    // Field by field: copying by spread is slow where shapes vary, and every candidate passes here.
    return {
      id: `${environment.id}.${kind.id}.${use.key}`,
      environment,
      kind,
      key: use.key,
      label: use.label,
      meter: use.meter,
      quantity: own ? use.quantity : use.quantity / tenants,
      formula: own ? use.formula : `${use.formula} ÷ ${tenants} tenants`,
      inputs: own ? use.inputs : [...use.inputs, assumptions.input('shared.tenants')],
      commits: use.commits,
      assumedUsd: use.assumedUsd,
    };
  });
}
