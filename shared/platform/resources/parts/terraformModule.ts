import type { PublishedModule } from '../resourceKind';

/** An Azure Verified Module of the Terraform registry. */
export const terraformModule = (name: string, version: string): PublishedModule => ({ source: `Azure/avm-${name}/azurerm`, version });

/** The module's name in lists of interfaces: `res-cache-redisenterprise`. */
export const terraformKey = ({ source }: PublishedModule): string => source.replace(/^Azure\/avm-/, '').replace(/\/azurerm$/, '');
