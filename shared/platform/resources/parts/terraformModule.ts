import type { PublishedModule } from '../resourceKind';

/** An Azure Verified Module of the Terraform registry. */
export const terraformModule = (name: string, version: string): PublishedModule => ({ source: `Azure/avm-${name}/azurerm`, version });
