import { planPeriod } from '../capacity/planPeriod';
import { sizeRetirement } from '../capacity/sizeRetirement';
import { openRegions } from '../candidates/openRegions';
import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import type { Plan } from '../document/schema/plan';
import type { Pin } from '../document/schema/planning';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { AKS_LIMITS } from '../facts/aksVersions';
import { POSTGRES_SKUS } from '../facts/postgresSkus';
import { REDIS_SKUS } from '../facts/redisSkus';
import { VM_SIZES } from '../facts/vmSizes';

interface Place {
  /** The plan without the pin. */
  readonly lifted: Plan;
  readonly chosen: Evaluation;
  readonly value: Pin['value'];
}

/** Why the engine would not look at a value by itself, target by target; targets whose values it all weighs have no entry. */
const REASONS: Partial<Readonly<Record<Pin['target'], (place: Place) => readonly string[]>>> = {
  region: ({ lifted, value }) => (openRegions(lifted).includes(String(value)) ? [] : ['Left to itself the engine stays in the regions that the plan leaves open.']),
  'node-sku': nodeReasons,
  'postgres-sku': ({ chosen, value }) => {
    const burstable = POSTGRES_SKUS.some((sku) => sku.sku === value && sku.tier === 'Burstable');
    const shared = chosen.candidate.database === 'managed' && TENANCY_POLICIES[chosen.candidate.tenancy].sharedDatabaseServer;
    return [
      ...(burstable ? ['A burstable server is fast only while it has credits and takes no standby, so production is not put on one.'] : []),
      ...(shared ? ['Which server its tenants share is the operator’s choice: a larger one costs a tenant less, if he has it.'] : []),
    ];
  },
  'redis-sku': ({ value }) => (REDIS_SKUS.some((sku) => sku.sku === value && sku.preview) ? ['The size is in preview.'] : []),
};

function nodeReasons({ lifted, chosen, value }: Place): readonly string[] {
  const size = VM_SIZES.find((each) => each.armSku === value);
  if (size === undefined) return [];
  const retirement = sizeRetirement(size);
  const small = chosen.candidate.platform === 'aks' && (size.vcpu < AKS_LIMITS.systemPoolMinVcpu.value || size.memoryGiB < AKS_LIMITS.systemPoolMinMemoryGiB.value);
  return [
    ...(/^Standard_B/.test(size.armSku) ? ['A burstable size is fast only while it has credits, so production is not put on one.'] : []),
    ...(retirement !== null && retirement.date <= planPeriod(lifted).end ? [`Its machines stop on ${retirement.date}, before the horizon ends.`] : []),
    ...(small ? [`A node pool that carries the system needs ${AKS_LIMITS.systemPoolMinVcpu.value} vCPU and ${AKS_LIMITS.systemPoolMinMemoryGiB.value} GiB a node.`] : []),
  ];
}

/** Reasons for which the engine leaves the pinned value aside while it is free, so that a pin may be cheaper than its choice. */
export const outsideSearch = (target: Pin['target'], place: Place): readonly string[] => REASONS[target]?.(place) ?? [];
