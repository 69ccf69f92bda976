import { CAF_ABBREVIATIONS, MANAGED_REDIS_ABBREVIATION } from '../../../models/facts/cafAbbreviations';
import type { NameRule } from './azureName';

/** Longest names: Azure naming rules for resources, read 2026-11-22. The cluster's limit is that of its DNS prefix, which is the same text. */
export const NAME_RULES = {
  resourceGroup: { abbreviation: CAF_ABBREVIATIONS.resource_group, mostCharacters: 90 },
  virtualNetwork: { abbreviation: CAF_ABBREVIATIONS.virtual_network, mostCharacters: 64 },
  cluster: { abbreviation: CAF_ABBREVIATIONS.aks_cluster, mostCharacters: 54 },
  postgres: { abbreviation: CAF_ABBREVIATIONS.postgresql, mostCharacters: 63 },
  redis: { abbreviation: MANAGED_REDIS_ABBREVIATION, mostCharacters: 60 },
  identity: { abbreviation: CAF_ABBREVIATIONS.managed_identity, mostCharacters: 128 },
  privateEndpoint: { abbreviation: CAF_ABBREVIATIONS.private_endpoint, mostCharacters: 64 },
  networkSecurityGroup: { abbreviation: CAF_ABBREVIATIONS.network_security_group, mostCharacters: 80 },
  natGateway: { abbreviation: CAF_ABBREVIATIONS.nat_gateway, mostCharacters: 80 },
  virtualNetworkGateway: { abbreviation: CAF_ABBREVIATIONS.virtual_network_gateway, mostCharacters: 80 },
  localNetworkGateway: { abbreviation: CAF_ABBREVIATIONS.local_network_gateway, mostCharacters: 80 },
  connection: { abbreviation: CAF_ABBREVIATIONS.connection, mostCharacters: 80 },
  circuit: { abbreviation: CAF_ABBREVIATIONS.expressroute_circuit, mostCharacters: 80 },
  keyVault: { abbreviation: CAF_ABBREVIATIONS.key_vault, mostCharacters: 24 },
  storageAccount: { abbreviation: CAF_ABBREVIATIONS.storage_account, mostCharacters: 24 },
  containerRegistry: { abbreviation: CAF_ABBREVIATIONS.container_registry, mostCharacters: 50 },
  logWorkspace: { abbreviation: CAF_ABBREVIATIONS.log_analytics_workspace, mostCharacters: 63 },
} as const satisfies Record<string, NameRule>;
