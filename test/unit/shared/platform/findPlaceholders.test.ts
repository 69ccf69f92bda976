import { describe, expect, it } from 'vitest';
import { tfvarsFiles } from '../../../../shared/exporters/terraform/tfvarsFiles';
import { jsonText, type Json } from '../../../../shared/platform/json';
import { findPlaceholders } from '../../../../shared/platform/placeholders/findPlaceholders';
import { exportInput } from '../../../fixtures/exportReport';

describe('findPlaceholders', () => {
  it('finds every zero id and every word to replace in the files, once per value', () => {
    for (const file of tfvarsFiles(exportInput())) {
      const lines = jsonText(file.variables).split('\n').filter((line) => /00000000-0000|replace-me/.test(line));
      expect(findPlaceholders(file.path, file.variables).filter(({ meaning }) => !meaning.includes('proposal'))).toHaveLength(lines.length);
    }
  });

  it('tells where a value stands and whose it is', () => {
    const id = '00000000-0000-0000-0000-000000000000';
    expect(findPlaceholders('f', { aad_profile: { admin_group_object_ids: [id], tenant_id: id } })).toMatchObject([
      { file: 'f', path: 'aad_profile.admin_group_object_ids[0]', owner: 'identity team', meaning: 'Object id of the group that administers the cluster' },
      { file: 'f', path: 'aad_profile.tenant_id', meaning: 'Entra tenant' },
    ]);
  });

  it('lists what the plan had to propose for the plants, in either language', () => {
    const proposed = (value: Json) => findPlaceholders('f', value).map(({ meaning }) => meaning.includes('a proposal until the plant says'));
    expect(proposed({ local_network_gateways: { brno: { address_space: ['10.128.0.0/20'] } } })).toEqual([true]);
    expect(proposed({ parameters: { localNetworkAddressSpace: { value: { addressPrefixes: ['10.128.0.0/20'] } } } })).toEqual([true]);
    expect(proposed({ address_space: ['10.16.0.0/20'] })).toEqual([]);
  });

  it('leaves known values alone', () => {
    expect(findPlaceholders('f', { name: 'psql-a', list: ['x', 1, true, null] })).toEqual([]);
  });
});
