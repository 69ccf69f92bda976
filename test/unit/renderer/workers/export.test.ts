import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { problem } from '../../../../models/problem/problem';
import { fail, ok } from '../../../../models/problem/result';
import { exportInput } from '../../../fixtures/exportReport';
import type { Exporter } from '../../../../shared/exporters/exporter';
import { encodeBase64 } from '../../../../renderer/workers/encodeBase64';
import type { ExportProgress } from '../../../../renderer/workers/engineProtocol';
import { exportFiles } from '../../../../renderer/workers/exportFiles';
import { runExport } from '../../../../renderer/workers/runExport';
import { testWorkers } from './doubles';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');
const REPORT = { ...exportInput().report, headline: 'Dedicated' };
const exporter = (id: string): Exporter => ({
  id,
  label: id,
  description: '',
  build: ({ report }) => Promise.resolve([{ path: `${id}.txt`, bytes: new TextEncoder().encode(report.headline) }]),
});
const tools = (progress: ExportProgress[]) => ({
  answer: () => ok(REPORT),
  comparer: () => ({}),
  exporters: [exporter('workbook'), exporter('waves')],
  onProgress: (step: ExportProgress) => progress.push(step),
});
const request = (...exporterIds: string[]) => ({ plan, exporterIds, appVersion: '1.0.0' });

describe('exportFiles', () => {
  it('gives neutral names to the engine and to the exporters where they are wished for', async () => {
    const seen: string[] = [];
    const look: Exporter = { ...exporter('look'), build: ({ plan: { name, company }, scenario, look: colours }) => Promise.resolve(void seen.push(name, company.name, scenario ?? '', colours?.legend[0]?.words ?? '')).then(() => []) };
    const secret = { ...plan, name: 'Zlatorog', company: { ...plan.company, name: 'Zlatorog d.o.o.' } };
    // What a lens says may name plants, and its ids are not those of the neutral plan.
    const colours = { name: 'wave', items: {}, legend: [{ words: 'Wave 1: Zlatorog', ink: 'slot1' as const }] };
    const order = { plan: secret, exporterIds: ['look'], appVersion: '1.0.0', scenario: 'Zlatorog grows', look: colours };
    const answered: string[] = [];
    const parts = { ...tools([]), exporters: [look], answer: (asked: typeof plan) => (answered.push(asked.name), ok({ ...REPORT, headline: '' })) };
    await exportFiles({ ...order, redact: true }, parts);
    expect([...seen, ...answered].filter((text) => text.includes('Zlatorog'))).toEqual([]);
    await exportFiles(order, parts);
    expect(seen.slice(-4)).toEqual(['Zlatorog', 'Zlatorog d.o.o.', 'Zlatorog grows', 'Wave 1: Zlatorog']);
  });

  it('builds the chosen exports of a fresh answer and tells how far it is', async () => {
    const progress: ExportProgress[] = [];
    const result = await exportFiles(request('waves', 'workbook'), tools(progress));
    expect(result.ok && result.value.map(({ path, base64 }) => [path, path.endsWith('.txt') ? atob(base64) : ''])).toEqual([['workbook.txt', 'Dedicated'], ['waves.txt', 'Dedicated'], ['MANIFEST.json', '']]);
    expect(progress.map((step) => step.done)).toEqual([0, 1, 2]);
  });

  it('names a format that does not exist', async () => {
    expect(await exportFiles(request('workbook', 'fax'), tools([]))).toEqual(fail(problem('export.unknown-format', '', { got: 'fax', expected: 'workbook, waves' })));
  });

  it('passes on why a plan cannot be answered', async () => {
    const problems = fail(problem('plan.empty'));
    expect(await exportFiles(request('waves'), { ...tools([]), answer: () => problems })).toEqual(problems);
  });
});

describe('encodeBase64', () => {
  it('gives back every byte, also of files larger than one call can take', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
    expect(Uint8Array.from(atob(encodeBase64(bytes)), (character) => character.charCodeAt(0))).toEqual(bytes);
  });
});

describe('runExport', () => {
  const options = (controller: AbortController, progress: ExportProgress[] = []) => ({
    onProgress: (step: ExportProgress) => progress.push(step),
    signal: controller.signal,
  });

  it('reports progress, then the files, and ends its worker', async () => {
    const { open, opened } = testWorkers();
    const progress: ExportProgress[] = [];
    const outcome = runExport(open, request('waves'), options(new AbortController(), progress));
    opened[0]?.say({ kind: 'progress', id: 1, done: 0, total: 1 });
    opened[0]?.say({ kind: 'exported', id: 1, result: ok([]) });
    expect(await outcome).toEqual(ok([]));
    expect(progress).toEqual([{ done: 0, total: 1 }]);
    expect(opened[0]?.ended).toBe(true);
  });

  it('ends the worker at once when cancelled', async () => {
    const { open, opened } = testWorkers();
    const controller = new AbortController();
    const outcome = runExport(open, request('waves'), options(controller));
    controller.abort();
    expect(await outcome).toBeNull();
    expect(opened[0]?.ended).toBe(true);
  });

  it('turns a crash into a problem', async () => {
    const { open, opened } = testWorkers();
    const outcome = runExport(open, request('waves'), options(new AbortController()));
    opened[0]?.events.onCrash(new Error('gone'));
    expect(await outcome).toMatchObject({ ok: false, problems: [{ code: 'engine.failed' }] });
  });
});
