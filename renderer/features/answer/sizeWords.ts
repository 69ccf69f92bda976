import type { EvaluationSummary } from '../../../models/report/summary';
import { formatNumber } from '../../i18n';
import { answerMessages as text } from './messages';

type Capacity = EvaluationSummary['capacity'];

/** `3 × D4ds v5 in 3 zones`, or `0.11 of a shared D4ds v5`; several groups are joined by commas. */
export const nodesWords = (nodes: Capacity['nodes']): string =>
  nodes.length === 0 ? text.noNodes : nodes.map(nodeGroupWords).join(', ');

function nodeGroupWords({ count, sku, zoneSpread, pooled }: Capacity['nodes'][number]): string {
  if (!pooled) return text.nodeGroup(formatNumber(count), sku, zoneSpread);
  return count < 1 ? text.sharedNodePart(formatNumber(count), sku) : text.sharedNodes(formatNumber(count), sku);
}

/** `Standard_D4ds_v5, 512 GiB, standby in another zone, one replica`. */
export const postgresWords = ({ sku, storageGiB, ha, replicas }: Capacity['postgres']): string =>
  [sku, `${formatNumber(storageGiB)} ${text.storage}`, text.highAvailability[ha], ...(replicas > 0 ? [text.replicas(replicas)] : [])].join(', ');

export const redisWords = (redis: Capacity['redis']): string =>
  redis === null ? text.noRedis : `${redis.sku}, ${redis.ha ? text.redisHa : text.redisSingle}`;
