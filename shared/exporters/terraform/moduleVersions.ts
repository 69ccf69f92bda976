/** A published module and the exact version whose interface the variables file fits. */
export interface ModuleVersion {
  readonly source: string;
  readonly version: string;
}

/** Azure Verified Modules, releases read 2026-11-22; newest stored: 2026-08-10, 2026-06-22, 2026-03-25. */
export const MANAGED_CLUSTER_MODULE: ModuleVersion = { source: 'Azure/avm-res-containerservice-managedcluster/azurerm', version: '0.8.1' };
export const FLEXIBLE_SERVER_MODULE: ModuleVersion = { source: 'Azure/avm-res-dbforpostgresql-flexibleserver/azurerm', version: '0.2.3' };
export const REDIS_ENTERPRISE_MODULE: ModuleVersion = { source: 'Azure/avm-res-cache-redisenterprise/azurerm', version: '0.2.0' };

/**
 * One set of tools that meets all modules together. Terraform before 1.12 evaluates both sides of || and && and so fails on
 * checks of variables that are null; azurerm 5 is excluded by several modules.
 */
export const TERRAFORM_CONSTRAINT = '>= 1.12.0';
export const PROVIDER_CONSTRAINTS = { azurerm: '>= 4.81.0, < 5.0.0', azapi: '>= 2.12.0, < 3.0.0' } as const;
