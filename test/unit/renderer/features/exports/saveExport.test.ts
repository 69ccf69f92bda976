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
const steps = (signal = new AbortController().signal) => ({ onProgress: () => undefined, onBuilt: () => undefined, signal });

describe('saveExport', () => {
  it('hands the files to the host under the plan’s name', async () => {
    const host = memoryHost();
    const done = await saveExport(host.client, engine(ok([{ path: 'waves.csv', base64: 'QQ==' }])), order, steps());
    expect(done).toEqual(ok({ count: 1, location: 'Acme move' }));
    expect(host.exported.get('Acme move/waves.csv')).toBe('QQ==');
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
