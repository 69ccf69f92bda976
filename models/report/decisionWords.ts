import type { Platform, Tier } from './summary';

/** How decisions are spoken of in sentences. */
export const TIER_WORDS: Record<Tier, string> = {
  single: 'without redundancy',
  'node-redundant': 'node-redundant',
  'zone-redundant': 'zone-redundant',
  'cross-region': 'zone-redundant with a recovery region',
};

export const PLATFORM_WORDS: Record<Platform, string> = { aks: 'AKS', 'container-apps': 'Container Apps', vm: 'virtual machines' };
