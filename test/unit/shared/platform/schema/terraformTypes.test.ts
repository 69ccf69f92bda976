import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tfvarsFiles, type TfvarsFile } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import { selfManagedExport } from '../../../../fixtures/selfManagedExport';
import { starterExports } from '../../../../fixtures/starterExports';
import { loadModuleSchemas, type ModuleSchema, type TypeNode } from './moduleSchema';

const BINARY = ['/usr/local/bin/terraform', '/usr/bin/terraform'].find(existsSync);
const loaded = loadModuleSchemas();
const why = BINARY === undefined ? 'no terraform on this machine' : 'missing' in loaded ? loaded.missing : null;
const PATIENCE_MS = 60_000;

/**
 * Terraform's own judgement of every value's type. All files become variables of one module that holds nothing else, each of
 * the type that its published module declares, so one start of the program looks at them all.
 */
describe.skipIf(why !== null)(why === null ? 'Terraform' : `Terraform (skipped: ${why})`, () => {
  const modules = 'modules' in loaded ? loaded.modules : [];

  it('takes every value of every file for what the published module declares', () => {
    const files = [...starterExports().flatMap(({ id, input }) => (id === 'global-manufacturer' ? [input] : [])), selfManagedExport()].flatMap(tfvarsFiles);
    expect(files.length).toBeGreaterThan(60);
    expect(verdict(files, modules)).toEqual({ code: 0, problems: [] });
  }, PATIENCE_MS);

  it('would not take a text for a list', () => {
    const [file] = tfvarsFiles(selfManagedExport()).filter(({ kind }) => kind === 'virtualnetwork');
    if (file === undefined) throw new Error('no network');
    expect(verdict([{ ...file, variables: { ...file.variables, address_space: '10.0.0.0/8' } }], modules).code).toBe(1);
  }, PATIENCE_MS);
});

function verdict(files: readonly TfvarsFile[], modules: readonly ModuleSchema[]): { readonly code: number | null; readonly problems: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'plantwright-terraform-'));
  const binary = BINARY ?? '';
  try {
    const blocks = files.map(({ module }, index) => `variable "f${index}" {\n  type = ${typeText(modules.find((each) => each.registry_source === module.source))}\n}\n`);
    writeFileSync(join(folder, 'variables.tf'), blocks.join('\n'));
    writeFileSync(join(folder, 'all.tfvars.json'), JSON.stringify(Object.fromEntries(files.map(({ variables }, index) => [`f${index}`, variables]))));
    const { TF_CLI_CONFIG_FILE: _unused, ...env } = process.env;
    execFileSync(binary, ['init', '-backend=false', '-input=false'], { cwd: folder, env, stdio: 'ignore' });
    const { status, stdout } = spawnSync(binary, ['plan', '-input=false', '-refresh=false', '-lock=false', '-json', '-var-file=all.tfvars.json'], { cwd: folder, env, encoding: 'utf8' });
    const problems = stdout.split('\n').filter((line) => line.includes('"type":"diagnostic"'));
    return { code: status, problems: problems.slice(0, 5) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The whole interface of a module as one type; what it can do without is optional. */
function typeText(schema: ModuleSchema | undefined): string {
  const attributes = Object.entries(schema?.variables ?? {}).map(([name, { type, required }]) => `${name} = ${required ? hcl(type) : `optional(${hcl(type)})`}`);
  return `object({ ${attributes.join(', ')} })`;
}

function hcl(type: TypeNode): string {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return `${type.kind}(${hcl(type.element)})`;
  if (type.kind !== 'object') return type.kind;
  return `object({ ${Object.entries(type.attributes).map(([name, inner]) => `${name} = ${inner.optional === true ? `optional(${hcl(inner)})` : hcl(inner)}`).join(', ')} })`;
}
