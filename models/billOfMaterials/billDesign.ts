import { assumed } from '../assumptions/assumed';
import type { Connectivity } from '../capacity/siteLine';
import type { Candidate } from '../candidates/candidate';
import type { Design, EnvironmentDesign } from '../candidates/design';
import type { DesignContext } from '../candidates/designCandidate';
import { isOwn } from '../candidates/tenancyPolicy';
import { TERM } from '../figure/term';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { remembered } from '../memo/remembered';
import { RESOURCE_KINDS } from '../resources/registry';
import type { Estate, ResourceContext, ResourceKind } from '../resources/resourceKind';
import type { BillItem } from './billItem';

/**
 * Everything a design runs up in a month, in registry order, environment by environment. Services that the client
 * shares below their `ownFrom` rung are divided by the number of tenants. What looks alike in several designs is worked out
 * once for all of them: same items, same objects.
 * @example a shared cluster fee of 730 h among 12 tenants → 60.833 h
 */
export function billDesign({ candidate, connectivity, environments }: Design, context: DesignContext, kinds: readonly ResourceKind[] = RESOURCE_KINDS): readonly BillItem[] {
  const live = billedIn(context, estateOf(candidate, connectivity));
  const beside = billedIn(context, estateOf({ ...candidate, tier: 'single', drRegion: null }, NO_LINES));
  const items: BillItem[] = [];
  for (const environment of environments) {
    const { withEstate, sized, whateverSize } = environment.production ? live : beside;
    const [ofSize, ofRung] = [sized(environment), whateverSize(rungOf(environment))];
    for (const kind of kinds) {
      const billed = kind.followsSizes ? ofSize : ofRung;
      let made = billed.get(kind);
      if (made === undefined) billed.set(kind, (made = itemsOf(kind, environment, withEstate)));
      for (const item of made) items.push(item);
    }
  }
  return items;
}

/** Sites reach production and what takes over from it; other environments stand on the same platform, each by itself. */
const NO_LINES: Connectivity = { sites: [], connections: 0, tunnels: 0, totalMbps: 0, gateway: null, gatewayMode: 'active-standby', circuits: [] };

const estateOf = ({ platform, tier, region, drRegion }: Candidate, connectivity: Connectivity): Estate => ({ platform, tier, region, drRegion, connectivity });

type Billed = Map<ResourceKind, readonly BillItem[]>;

/** What is known of one estate: a kind sees nothing else beside the environment. */
function billedIn(context: DesignContext, estate: Estate) {
  const { platform, tier, region, drRegion, connectivity } = estate;
  return recall(billedUnder(context)(connectivity), `${platform} ${tier} ${region} ${drRegion}`, () => ({
    withEstate: { ...context, estate } satisfies ResourceContext,
    sized: byObject((_: EnvironmentDesign): Billed => new Map()),
    whateverSize: remembered((_: string): Billed => new Map()),
  }));
}

const billedUnder = byObject((_: DesignContext) => byObject((_: Connectivity) => new Map<string, unknown>()));

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
      term: own ? use.term : () => TERM.over(use.term?.() ?? TERM.amount(use.label, use.quantity, use.meter.unit), assumed('shared.tenants')),
    };
  });
}
