import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../../models/document';
import { problem } from '../../../../../models/problem/problem';
import { fail, ok } from '../../../../../models/problem/result';
import { saveExport } from '../../../../../renderer/features/exports/saveExport';
import { memoryHost } from '../../../../../renderer/host/memory';
import type { EngineClient } from '../../../../../renderer/workers/engineClient';

const order = { plan: emptyPlan('plan', 'Acme: move', '2027-01-01'), exporterIds: ['waves'], appVersion: '1.0.0' };
const engine = (outcome: Awaited<ReturnType<EngineClient['export']>>): Pick<EngineClient, 'export'> => ({
  export: () => Promise.resolve(outcome),
});
const steps = (signal = new AbortController().signal) => ({ toPng: (svg: string) => Promise.resolve(svg === 'PHN2Zz4=' ? 'iVBORw==' : null), onProgress: () => undefined, onBuilt: () => true, signal });

describe('saveExport', () => {
  it('hands the files to the host under the plan’s name', async () => {
    const host = memoryHost();
    const done = await saveExport(host.client, engine(ok([{ path: 'waves.csv', base64: 'QQ==' }])), order, steps());
    expect(done).toEqual(ok({ count: 1, location: 'Acme move' }));
    expect(host.exported.get('Acme move/waves.csv')).toBe('QQ==');
  });

  it('adds the drawing as a picture of dots, where the page can draw one', async () => {
    const host = memoryHost();
    const drawing = (base64: string) => engine(ok([{ path: 'drawing/drawing.svg', base64 }]));
    expect(await saveExport(host.client, drawing('PHN2Zz4='), order, steps())).toEqual(ok({ count: 2, location: 'Acme move' }));
    expect(host.exported.get('Acme move/drawing/drawing.png')).toBe('iVBORw==');
    expect(await saveExport(memoryHost().client, drawing('AAAA'), order, steps())).toEqual(ok({ count: 1, location: 'Acme move' }));
  });

  it('lists the picture in the manifest', async () => {
    const host = memoryHost();
    const manifest = btoa(JSON.stringify({ tool: 'Plantwright', files: [{ path: 'drawing/drawing.svg', sha256: 'x', schema: null }] }));
    await saveExport(host.client, engine(ok([{ path: 'drawing/drawing.svg', base64: 'PHN2Zz4=' }, { path: 'MANIFEST.json', base64: manifest }])), order, steps());
    const listed = JSON.parse(atob(host.exported.get('Acme move/MANIFEST.json') ?? '')) as { readonly files: readonly { readonly path: string; readonly sha256: string }[] };
    expect(listed.files.map(({ path }) => path)).toEqual(['drawing/drawing.png', 'drawing/drawing.svg']);
    expect(listed.files[0]?.sha256).toBe(createHash('sha256').update(Buffer.from('iVBORw==', 'base64')).digest('hex'));
  });

  it('keeps the plan’s name out of the folder where names are neutral', async () => {
    const host = memoryHost();
    await saveExport(host.client, engine(ok([{ path: 'waves.csv', base64: 'QQ==' }])), { ...order, redact: true }, steps());
    expect([...host.exported.keys()]).toEqual(['Plan with neutral names/waves.csv']);
  });

  it('hands over one archive where that was asked for, the same bytes each time', async () => {
    const host = memoryHost();
    const files = ok([{ path: 'b/waves.csv', base64: 'QQ==' }, { path: 'a.txt', base64: 'Qg==' }]);
    expect(await saveExport(host.client, engine(files), { ...order, zip: true }, steps())).toEqual(ok({ count: 1, location: 'Acme move' }));
    const archive = host.exported.get('Acme move/Acme move.zip') ?? '';
    const zip = await JSZip.loadAsync(archive, { base64: true });
    expect(Object.keys(zip.files)).toEqual(['a.txt', 'b/waves.csv']);
    expect(await zip.file('b/waves.csv')?.async('string')).toBe('A');
    const again = memoryHost();
    await saveExport(again.client, engine(files), { ...order, zip: true }, steps());
    expect(again.exported.get('Acme move/Acme move.zip')).toBe(archive);
  });

  it('shows what was built before anything is written, and writes nothing unless told to', async () => {
    const host = memoryHost();
    const shown: string[] = [];
    const look = (save: boolean) => ({ ...steps(), onBuilt: (built: readonly { readonly path: string }[]) => (shown.push(...built.map(({ path }) => path)), Promise.resolve(save)) });
    const files = ok([{ path: 'waves.csv', base64: 'QQ==' }]);
    expect(await saveExport(host.client, engine(files), order, look(false))).toBeNull();
    expect([shown, host.exported.size]).toEqual([['waves.csv'], 0]);
    expect(await saveExport(host.client, engine(files), order, look(true))).toEqual(ok({ count: 1, location: 'Acme move' }));
  });

  it('writes nothing when building failed or was cancelled', async () => {
    const host = memoryHost();
    const problems = fail(problem('engine.failed'));
    expect(await saveExport(host.client, engine(problems), order, steps())).toEqual(problems);
    expect(await saveExport(host.client, engine(null), order, steps())).toBeNull();
    const files = ok([{ path: 'waves.csv', base64: 'QQ==' }]);
    expect(await saveExport(host.client, engine(files), order, steps(AbortSignal.abort()))).toBeNull();
    expect(host.exported.size).toBe(0);
  });
});
