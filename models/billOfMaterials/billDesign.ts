import type { Design } from '../candidates/design';
import type { DesignContext } from '../candidates/designCandidate';
import { isOwn } from '../candidates/tenancyPolicy';
import { RESOURCE_KINDS } from '../resources/registry';
import type { ResourceKind } from '../resources/resourceKind';
import type { BillItem } from './billItem';

/**
 * Everything a design runs up in a month, in registry order, environment by environment. Services that the client
 * shares below their `ownFrom` rung are divided by the number of tenants.
 * @example a shared cluster fee of 730 h among 12 tenants → 60.833 h
 */
export function billDesign(design: Design, context: DesignContext, kinds: readonly ResourceKind[] = RESOURCE_KINDS): readonly BillItem[] {
  const tenants = context.assumptions.value('shared.tenants');
  const withDesign = { ...context, design };
  return design.environments.flatMap((environment) =>
    kinds.flatMap((kind) => {
      const ownService = isOwn(environment.tenancy, kind.ownFrom);
      return kind.uses(environment, withDesign).map((use) => {
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
          inputs: own ? use.inputs : [...use.inputs, context.assumptions.input('shared.tenants')],
          commits: use.commits,
          assumedUsd: use.assumedUsd,
        };
      });
    }),
  );
}
