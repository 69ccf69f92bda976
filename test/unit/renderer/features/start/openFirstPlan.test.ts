import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan, serializePlan } from '../../../../../models/document';
import { createFileActions } from '../../../../../renderer/features/files/fileActions';
import { loadFirstStarter, loadStarters } from '../../../../../renderer/features/start/loadStarters';
import { openFirstPlan } from '../../../../../renderer/features/start/openFirstPlan';
import { starterFigures } from '../../../../../renderer/features/start/starterFigures';
import { memoryHost } from '../../../../../renderer/host/memory';
import { useNotices } from '../../../../../renderer/state/noticeStore';
import { usePlan } from '../../../../../renderer/state/usePlan';
import { samplePlan } from '../../../models/document/edits/samplePlan';

const open = async (put: (host: ReturnType<typeof memoryHost>) => void) => {
  const host = memoryHost({ startup: 'asked.plantwright.json' });
  put(host);
  await openFirstPlan(host.client, createFileActions(host.client, new QueryClient()));
};

describe('the first plan', () => {
  beforeEach(() => useNotices.getState().dismiss());

  it('is the one the app was started with', async () => {
    await open((host) => host.put('asked.plantwright.json', serializePlan(emptyPlan('asked', 'Asked for', '2027-01-01'))));
    expect(usePlan.getState().plan.name).toBe('Asked for');
    expect(usePlan.getState().file?.name).toBe('asked.plantwright.json');
    expect(useNotices.getState().notice).toBeNull();
  });

  it('is a starter when nothing was asked for', async () => {
    const host = memoryHost();
    await openFirstPlan(host.client, createFileActions(host.client, new QueryClient()));
    expect(usePlan.getState().plan).toBe(await loadFirstStarter());
    expect(usePlan.getState().file).toBeNull();
    expect(useNotices.getState().notice).toBeNull();
  });

  it('is a starter with a word of explanation when the asked-for one cannot be opened', async () => {
    await open((host) => host.put('asked.plantwright.json', '{"broken'));
    expect(usePlan.getState().plan).toBe(await loadFirstStarter());
    expect(useNotices.getState().notice?.title).toContain('asked.plantwright.json');
    await open(() => undefined);
    expect(useNotices.getState().notice?.text).toContain('not found');
  });
});

describe('starters', () => {
  it('are told apart by three figures', async () => {
    expect(starterFigures(samplePlan())).toEqual(['2 sites', '228 users', '2 integrations']);
    expect((await loadStarters()).map((starter) => starter.id)).toContain('mid-market-producer');
  });
});
