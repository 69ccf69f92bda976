import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { buildExports } from '../../../../shared/bundle/buildExports';
import { findSecrets } from '../../../../shared/bundle/guard/findSecrets';
import type { ExportFile, ExportInput, Exporter } from '../../../../shared/exporters/exporter';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { starterExports } from '../../../fixtures/starterExports';

const STARTERS = starterExports();
const [first] = STARTERS;
if (first === undefined) throw new Error('no starter');
const PLATFORM = EXPORTERS.filter(({ framed }) => framed === true);

async function built(input: ExportInput, exporters: readonly Exporter[] = PLATFORM): Promise<readonly ExportFile[]> {
  const result = await buildExports(exporters, input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const ofFirst = built(first.input);

const textOf = (files: readonly ExportFile[], path: string): string => Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString('utf8');

interface Manifest {
  readonly plan: { readonly hash: string };
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly schema: string | null }[];
}

/** Invented values in the published forms of secrets, none of which was ever valid. */
const SECRETS: readonly (readonly [string, string])[] = [
  ['a password in a note', 'Sign in with password: Tr0ub4dor&3'],
  ['a password of a connection', 'Host=db;Username=odoo;Password=hunter22;'],
  ['an address with a password', 'postgres://odoo:s3cretWord@db.example/odoo'],
  ['a storage key', `AccountKey=${'a1B2'.repeat(21)}cd==`],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ['a shared access signature', 'https://x.blob.core.windows.net/c?sv=2024&sig=AbCdEfGhIjKlMnOpQrStUvWx%3D'],
  ['a signed token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N'],
  ['a shared key of a tunnel', 'PSK = x9!Kd73jQpl2'],
  ['a key of a cloud', 'AKIAIOSFODNN7EXAMPLE'],
  ['a client secret', 'Abc8Q~abcdefghijklmnopqrstuvwxyzABCDEFGH'],
];

describe('buildExports', () => {
  it.each(SECRETS)('exports nothing of a plan that holds %s, and names the place without the value', async (_what, secret) => {
    const plan: Plan = { ...first.input.plan, description: `Kick-off. ${secret} Thanks.` };
    const result = await buildExports(EXPORTERS, { ...first.input, plan });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map(({ code, path }) => ({ code, path }))).toEqual([{ code: 'export.secret', path: 'plan.description' }]);
    expect(JSON.stringify(result.problems)).not.toContain(secret);
  });

  it('finds a secret at any place of a plan', () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === 'string') places.push(path);
      else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    };
    walk(first.input.plan, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...SECRETS), (path, [, secret]) => {
        const plan = structuredClone(first.input.plan) as unknown as Record<string, unknown>;
        const last = path.at(-1) ?? '';
        const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, plan);
        holder[last] = `${String(holder[last])} ${secret}`;
        expect(findSecrets(plan)).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes ordinary words for what they are: a starter goes out by every exporter', async () => {
    for (const { input } of STARTERS.filter(({ id }) => id === 'small-subsidiary')) {
      const paths = (await built(input, EXPORTERS)).map(({ path }) => path.toLowerCase());
      expect(paths.length).toBeGreaterThan(50);
      expect(new Set(paths).size).toBe(paths.length);
    }
    expect(findSecrets({ note: 'The password is kept in the vault. Token: see Ms Novak. Secret santa on 12 December. Ask for credentials: IT desk.' })).toEqual([]);
  });

  it.each(['Credentials: helpdesk@company.example', 'Credentials: OAuth2 by Entra ID', 'The token is SHA-256 hashed.', 'Private key: RSA-4096, kept by the bank.', 'API key: SAP/S4HANA team has it.', 'Access key: building-4 reception.', 'PSK: psk-brno-01 in the vault', 'Connection string: kv-erp-prod-001 holds it.'])(
    'takes “%s” for a note',
    (note) => expect(findSecrets({ note })).toEqual([]),
  );

  it.each(['The password is: Tr0ub4dor&3', 'pw: Sommer2026!', 'Kennwort lautet Sommer2026!', 'Zugangsdaten: odoo/Sommer2026!x', 'SECRET_KEY=4f9a8b7c6d5e', 'Password – Sommer2026!'])('finds the secret in “%s”', (note) =>
    expect(findSecrets({ note })).toHaveLength(1),
  );

  it('stops a secret that an exporter brings in by itself', async () => {
    const leaky = { id: 'leaky', label: '', description: '', build: () => Promise.resolve([{ path: 'notes.md', bytes: new TextEncoder().encode('password: Tr0ub4dor&3') }]) };
    expect(await buildExports([leaky], first.input)).toMatchObject({ ok: false, problems: [{ code: 'export.secret', path: 'notes.md' }] });
  });

  it('lists every file with its fingerprint and what it can be checked against', async () => {
    const files = await ofFirst;
    const manifest = JSON.parse(textOf(files, 'MANIFEST.json')) as Manifest;
    expect(manifest.plan.hash).toBe(first.input.report.summary.plan.hash);
    expect(manifest.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).filter((path) => path !== 'MANIFEST.json').sort());
    for (const { path, sha256 } of manifest.files) expect(createHash('sha256').update(textOf(files, path)).digest('hex'), path).toBe(sha256);
    const schemas = Object.fromEntries(manifest.files.map(({ path, schema }) => [path, schema]));
    expect(schemas['terraform/workload/prod/flexibleserver.tfvars.json']).toBe('tfvars:res-dbforpostgresql-flexibleserver');
    expect(schemas['bicep/workload/prod/flexibleserver.bicepparam']).toBe('bicepparam:db-for-postgre-sql.flexible-server');
    expect(schemas['bicep/workload/prod/flexibleserver.parameters.json']).toBe('armparams:db-for-postgre-sql.flexible-server');
    expect(schemas['kubernetes/values/prod/odoo.yaml']).toBe('helm:imio-odoo');
    expect(schemas['kubernetes/gitops-flux/apps/prod/helmrelease-odoo.yaml']).toBe('k8s:HelmRelease');
    expect(schemas['README.md']).toBeNull();
  });

  it('lists every value that is left to fill in, whatever the file', async () => {
    const files = await ofFirst;
    const listed = textOf(files, 'PLACEHOLDERS.csv');
    for (const { path } of files.filter(({ path }) => /^(terraform|bicep|kubernetes)\//.test(path))) {
      const open = /00000000-0000-0000-0000-000000000000|replace-me/.test(textOf(files, path));
      expect(listed.includes(`${path},`), path).toBe(open);
    }
  });

  it('gives the same bytes again, and holds what it was checked for', async () => {
    for (const { id, input } of STARTERS) {
      const [once, twice] = [await built(input), await built(input)];
      expect(twice, id).toEqual(once);
      expect(JSON.parse(textOf(once, 'validation/report.json')), id).toMatchObject({ passed: true });
    }
  });

  it('brings a manifest for several files, and no frame for what is no hand-off to a platform team', async () => {
    const paths = (await built(first.input, EXPORTERS.filter(({ id }) => id === 'waves'))).map(({ path }) => path);
    expect(paths).toContain('MANIFEST.json');
    expect(paths).not.toContain('README.md');
    expect((await built(first.input, EXPORTERS.filter(({ id }) => id === 'workbook'))).map(({ path }) => path)).toEqual([`${first.input.plan.id}-cost.xlsx`]);
  });
});
