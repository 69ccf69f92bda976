import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answer } from '../../../../models/pipeline';
import { buildExports } from '../../../../shared/bundle/buildExports';
import { accept, acceptanceOf } from '../../../../shared/bundle/drift/acceptance';
import { folderDrift } from '../../../../shared/bundle/drift/folderDrift';
import { handedFiles } from '../../../../shared/bundle/drift/handedFiles';
import type { ExportInput } from '../../../../shared/exporters/exporter';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { starterExport } from '../../../fixtures/starterExports';

const input = starterExport('mid-market-producer');

async function bundle(of: ExportInput): Promise<ReadonlyMap<string, string>> {
  const built = await buildExports(EXPORTERS.filter(({ framed }) => framed === true), of);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return new Map(built.value.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

const parameters = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => /^(terraform|bicep)\/.*\/.*[.]json$/.test(path)).map(([path, text]) => ({ path, content: parse(text) }));
const handed = (files: ReadonlyMap<string, string>, planned: readonly { readonly path: string }[], root = '') =>
  handedFiles([...files].map(([path, text]) => ({ path: `${root}${path}`, text: () => Promise.resolve(text) })), planned.map(({ path }) => path));

/** What a platform team may have written, file by file, and where it stands in the other language. */
const CHANGES: readonly (readonly [string, string, string])[] = [
  ['terraform/workload/prod/managedcluster.tfvars.json', '"vm_size": "Standard_D8as_v5"', '"vm_size": "Standard_D16as_v5"'],
  ['terraform/workload/prod/managedcluster.tfvars.json', '"count_of": 3', '"count_of": 6'],
  ['terraform/workload/prod/flexibleserver.tfvars.json', 'MO_Standard_E4ads_v5', 'MO_Standard_E8ads_v5'],
  ['terraform/workload/prod/flexibleserver.tfvars.json', '"backup_retention_days": 35', '"backup_retention_days": 21'],
  ['terraform/workload/prod/flexibleserver.tfvars.json', '"storage_mb": 262144', '"storage_mb": 524288'],
  ['bicep/workload/prod/redisenterprise.parameters.json', 'Balanced_B0', 'Balanced_B3'],
  ['bicep/platform/prod/vnetgateway.parameters.json', 'VpnGw1AZ', 'VpnGw2AZ'],
];

const before = await bundle(input);
const edited = new Map(before);
for (const [path, from, to] of CHANGES) {
  if (edited.get(path)?.includes(from) !== true) throw new Error(`${path} does not hold ${from}`);
  edited.set(path, (edited.get(path) ?? '').replace(from, to));
}

describe('what a platform team changed', () => {
  it('is taken into the plan, and the next hand-off says what the team wrote', async () => {
    const planned = parameters(before);
    const drifts = await folderDrift(planned, handed(edited, planned, 'repository/erp/'));
    expect(drifts.map(({ file, kind }) => [file, kind]).sort()).toEqual(CHANGES.map(([file]) => [file, 'changed']).sort());
    const taken = drifts.flatMap((drift) => acceptanceOf(input.plan, drift) ?? []);
    expect(taken).toHaveLength(CHANGES.length);
    const plan = accept(input.plan, taken, { by: 'Team', reason: 'Files' });
    const answered = answer(plan, embeddedPriceBook);
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
    const after = await bundle({ ...input, plan, report: answered.value });
    for (const [path, , to] of CHANGES) expect(after.get(path), path).toContain(to);
    expect(plan.pins.filter(({ by }) => by === 'Team')).toHaveLength(CHANGES.length - 1);
    expect(accept(plan, taken, { by: 'Team', reason: 'Files' })).toEqual(plan);
  });

  it('stays in the files where a plan can not say it, or the value means nothing there', async () => {
    const odd = new Map(before);
    const cluster = 'terraform/workload/prod/managedcluster.tfvars.json';
    odd.set(cluster, (odd.get(cluster) ?? '').replace('"vm_size": "Standard_D8as_v5"', '"vm_size": "Standard_X1"').replace('"count_of": 3', '"count_of": "many"').replace('"enable_telemetry": false', '"enable_telemetry": true'));
    const planned = parameters(before);
    const drifts = await folderDrift(planned, handed(odd, planned));
    expect(drifts).toHaveLength(3);
    expect(drifts.map((drift) => acceptanceOf(input.plan, drift))).toEqual([null, null, null]);
  });
});
