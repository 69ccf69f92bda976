import { valueAt } from '../checks/valueAt';

/** Where a variables file names what is paid for, by the name of the file. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  managedcluster: ['default_agent_pool.vm_size', 'agent_pools.database.vm_size'],
  flexibleserver: ['sku_name'],
  redisenterprise: ['sku_name'],
  vnetgateway: ['sku'],
  containerregistry: ['sku'],
};

export interface NamedSize {
  readonly place: string;
  /** As Azure writes it: `MO_Standard_E4ads_v5`. */
  readonly name: string;
  /** As bills and reports have it, in small letters and digits: `e4adsv5`. */
  readonly plain: string;
}

/** The sizes that a variables file names. */
export function billedSizes(stem: string, values: unknown): readonly NamedSize[] {
  const kind = Object.keys(SIZES).find((id) => stem === id || stem.startsWith(`${id}-`)) ?? '';
  return (SIZES[kind] ?? []).flatMap((place) => {
    const name = valueAt(values, place);
    return typeof name === 'string' ? [{ place, name, plain: plainWords(name.replace(/^(?:(?:B|GP|MO)_)?Standard_|^Balanced_/, '')) }] : [];
  });
}

export const plainWords = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
