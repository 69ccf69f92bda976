import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { driftRows, toggled } from '../../../../../renderer/features/drift/driftRows';
import { chosenArchive } from '../../../../../renderer/features/drift/readChosen';
import { emptyPlan } from '../../../../../models/document';
import type { FileDrift } from '../../../../../shared/bundle/drift/folderDrift';

const TERRAFORM = 'terraform/workload/prod/managedcluster.tfvars.json';
const BICEP = 'bicep/workload/prod/managedcluster.parameters.json';
const drift = (file: string, path: string, found: string, kind: FileDrift['kind'] = 'changed'): FileDrift => ({ file, path, planned: '3', found, kind });
const rows = driftRows({
  plan: emptyPlan('plan', 'Plan', '2027-01-01'),
  found: 2,
  drifts: [
    drift(TERRAFORM, 'tags.costCenter', '"4711"', 'filled'),
    drift(TERRAFORM, 'sku.tier', '"Free"'),
    drift(TERRAFORM, 'default_agent_pool.count_of', '5'),
    drift(BICEP, 'parameters.primaryAgentPoolProfiles.value[0].count', '6'),
    { file: 'kubernetes/values/prod/odoo.yaml', path: '', planned: null, found: null, kind: 'gone' },
  ],
});

describe('the values of a hand-off', () => {
  it('come in the order of what can be done with them', () => {
    expect(rows.map(({ drift: { path }, acceptance }) => [path, acceptance?.value ?? null])).toEqual([
      ['default_agent_pool.count_of', 5],
      ['parameters.primaryAgentPoolProfiles.value[0].count', 6],
      ['sku.tier', null],
      ['tags.costCenter', null],
    ]);
  });

  it('are chosen one for each place of the plan', () => {
    const [terraform, bicep] = rows;
    if (!terraform || !bicep) throw new Error('no rows');
    const once = toggled([], terraform);
    expect(toggled(once, bicep)).toEqual([bicep]);
    expect(toggled(once, terraform)).toEqual([]);
  });
});

describe('an archive', () => {
  it('gives its parameter files, and is refused when it is none', async () => {
    const zip = new JSZip();
    zip.file(`handed/${TERRAFORM}`, '{}').file('handed/report/design.pdf', 'x');
    const bytes = await zip.generateAsync({ type: 'arraybuffer' });
    const read = await chosenArchive({ name: 'a.zip', arrayBuffer: () => Promise.resolve(bytes) });
    expect(read.ok && (await Promise.all(read.value.map(async ({ path, text }) => [path, await text()])))).toEqual([[`handed/${TERRAFORM}`, '{}']]);
    expect(await chosenArchive({ name: 'b.zip', arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) })).toMatchObject({ ok: false, problems: [{ code: 'file.not-readable' }] });
  });
});
