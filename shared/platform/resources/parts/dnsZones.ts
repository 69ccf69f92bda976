/** Zones of Azure's private endpoints (list read 2026-11-22). Older lists still name Redis' zone of the retired Enterprise tier, so it stands in the placeholders. */
export const DNS_ZONES = {
  postgres: { short: 'postgres', domain: 'privatelink.postgres.database.azure.com' },
  redis: { short: 'redis', domain: 'privatelink.redis.azure.net' },
  blob: { short: 'blob', domain: 'privatelink.blob.core.windows.net' },
  registry: { short: 'registry', domain: 'privatelink.azurecr.io' },
  vault: { short: 'vault', domain: 'privatelink.vaultcore.azure.net' },
} as const;
