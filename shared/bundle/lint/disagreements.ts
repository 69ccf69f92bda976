import { problem, type Problem } from '../../../models/problem/problem';
import { AGREEMENTS } from '../checks/agreements';
import { valueAt } from '../checks/valueAt';

const TFVARS = /^terraform\/(.*\/)([^/]+)\.tfvars\.json$/;

/** Values that Terraform and Bicep files of one resource say differently, whoever changed them. */
export function disagreements(texts: ReadonlyMap<string, string>): readonly Problem[] {
  return [...texts].flatMap(([path, text]) => {
    const [, folder = '', stem = ''] = TFVARS.exec(path) ?? [];
    const twin = `bicep/${folder}${stem}.parameters.json`;
    const [terraform, bicep] = [parsed(text), parsed(texts.get(twin) ?? '')];
    if (folder === '' || terraform === null || bicep === null) return [];
    const kind = Object.keys(AGREEMENTS).find((id) => stem === id || stem.startsWith(`${id}-`)) ?? '';
    return (AGREEMENTS[kind] ?? []).flatMap(({ what, terraform: left, bicep: right, asBicep = (value) => value }) => {
      const [first = '', ...rest] = right.split('.');
      const there = valueAt(bicep, ['parameters', first, 'value', ...rest].join('.'));
      const [got, expected] = [JSON.stringify(asBicep(valueAt(terraform, left))), JSON.stringify(there)];
      return got === expected ? [] : [problem('export.disagrees', path, { what, got: got ?? '', expected: expected ?? '', other: twin })];
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
