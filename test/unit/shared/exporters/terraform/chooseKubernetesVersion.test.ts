import { describe, expect, it } from 'vitest';
import { AKS_VERSIONS } from '../../../../../models/facts/aksVersions';
import { chooseKubernetesVersion } from '../../../../../shared/exporters/terraform/modules/chooseKubernetesVersion';

describe('chooseKubernetesVersion', () => {
  it('stays one version behind the newest while that one is supported', () => {
    expect(chooseKubernetesVersion('2027-01-31')).toBe('1.36');
    expect(chooseKubernetesVersion('2027-06-30')).toBe('1.36');
  });

  it('takes the newest when support of the other ends before the start', () => {
    expect(chooseKubernetesVersion('2027-07-01')).toBe('1.37');
  });

  it('only ever answers a version of the table', () => {
    expect(AKS_VERSIONS.map((each) => each.version)).toContain(chooseKubernetesVersion('2040-01-01'));
  });
});
