import type { ExportInput } from '../../exporters/exporter';
import { resourceFiles } from '../../platform/resourceFiles';

/** What Azure accepts as the name of each kind, by its naming rules (read 2026-11-22). */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  flexibleserver: /^[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])$/,
  redisenterprise: /^(?!.*--)[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/,
  managedcluster: /^[a-z0-9][a-z0-9_-]{0,52}[a-z0-9]$/,
  virtualnetwork: /^[a-z0-9][a-z0-9_.-]{0,62}[a-z0-9]$/,
  vnetgateway: /^[a-z0-9][a-z0-9_.-]{0,78}[a-z0-9]$/,
  localnetworkgateway: /^[a-z0-9][a-z0-9_.-]{0,78}[a-z0-9]$/,
  connection: /^[a-z0-9][a-z0-9_.-]{0,78}[a-z0-9]$/,
  expressroutecircuit: /^[a-z0-9][a-z0-9_.-]{0,78}[a-z0-9]$/,
  networksecuritygroup: /^[a-z0-9][a-z0-9_.-]{0,78}[a-z0-9]$/,
  managedidentity: /^[a-z0-9][a-z0-9_-]{2,127}$/,
  keyvault: /^(?!.*--)[a-z][a-z0-9-]{1,22}[a-z0-9]$/,
  storageaccount: /^[a-z0-9]{3,24}$/,
  containerregistry: /^[a-z0-9]{5,50}$/,
};

export function nameFaults(input: ExportInput): readonly string[] {
  return resourceFiles(input).flatMap(({ folder, stem, kind, bicep }) => {
    const [name, allowed] = [String(bicep?.['name'] ?? ''), ALLOWED[kind.id]];
    return allowed === undefined || allowed.test(name) ? [] : [`${folder}/${stem}: Azure does not take the name ${name}`];
  });
}
