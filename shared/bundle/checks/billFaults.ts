import type { ExportInput } from '../../exporters/exporter';
import type { BillLine } from '../../../models/report/report';
import { managedRedis } from '../../../models/resources/managed-redis';
import { postgresServers } from '../../../models/resources/postgres-servers';
import { virtualMachineNodes } from '../../../models/resources/virtual-machine-nodes';
import { exportedEnvironments } from '../../platform/sizing/environmentFolders';
import { derivePlatform } from '../../platform/sizing/derivePlatform';
import type { EnvironmentSizing } from '../../platform/sizing/environmentSizing';
import { redisSkuName, vmSizeName } from '../../platform/sizing/skuNames';

/** Sizes that would be built and are not paid for. */
export function billFaults(input: ExportInput): readonly string[] {
  const { plan, report } = input;
  const ids = exportedEnvironments(plan, report.summary.recommendation);
  return derivePlatform(input).environments.flatMap((environment) => {
    const id = ids.find(({ folder }) => folder === environment.scope.environment)?.id;
    return environmentFaults(environment, report.bill.lines.filter((line) => line.environmentId === id));
  });
}

function environmentFaults({ scope, cluster, postgres, redis, databaseServers }: EnvironmentSizing, lines: readonly BillLine[]): readonly string[] {
  const billed = (kind: string, sizeOf: (sku: string) => string | null): readonly (string | null)[] => lines.filter((line) => line.resourceKind === kind).map((line) => sizeOf(line.sku));
  const machines = [...billed(virtualMachineNodes.id, vmSizeName), ...billed(postgresServers.id, vmSizeName)];
  const wanted = [...(cluster?.pools ?? []).map(({ vmSize }) => vmSize), ...(databaseServers === null ? [] : [databaseServers.vmSize])];
  return [
    ...wanted.filter((size) => !machines.includes(size)).map((size) => `${scope.environment}: ${size} is on no line of the bill`),
    ...(redis === null || billed(managedRedis.id, redisSkuName).includes(redis.skuName) ? [] : [`${scope.environment}: ${redis.skuName} is on no line of the bill`]),
    ...(postgres === null || lines.some((line) => line.label.includes(postgres.armSku.replace('Standard_', ''))) ? [] : [`${scope.environment}: ${postgres.armSku} is on no line of the bill`]),
  ];
}
