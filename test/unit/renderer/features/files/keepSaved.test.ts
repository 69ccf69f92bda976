import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPlan, parsePlan, serializePlan } from '../../../../../models/document';
import { renamePlan } from '../../../../../models/document/edits';
import { createDraftKeeper } from '../../../../../renderer/features/files/draftKeeper';
import { createFileActions } from '../../../../../renderer/features/files/fileActions';
import { keepSaved } from '../../../../../renderer/features/files/keepSaved';
import { offerDraft } from '../../../../../renderer/features/files/offerDraft';
import { memoryHost } from '../../../../../renderer/host/memory';
import { useNotices } from '../../../../../renderer/state/noticeStore';
import { openPlan } from '../../../../../renderer/state/openPlan';
import { usePlan } from '../../../../../renderer/state/usePlan';

const plan = emptyPlan('acme', 'Acme', '2027-01-01');
const NAME = 'Acme.plantwright.json';
const PAUSE_MS = 2_000;

describe('a plan that somebody works on', () => {
  let host = memoryHost();
  let stop = () => {};

  const rename = (name: string) => usePlan.getState().edit('Rename', (current) => renamePlan(current, name));
  const pause = () => vi.advanceTimersByTimeAsync(PAUSE_MS);
  const drafts = async () => {
    const listed = await host.client.call('drafts.list', {});
    return listed.ok ? listed.value : [];
  };
  const watch = () => {
    const files = createFileActions(host.client, new QueryClient());
    stop = keepSaved(files, createDraftKeeper(host.client, 'window-1'), PAUSE_MS);
    return files;
  };
  async function openFromFile() {
    host.put(NAME, serializePlan(plan));
    const opened = await host.client.call('plans.open', { handle: NAME });
    if (!opened.ok || !opened.value) throw new Error('no file');
    openPlan(plan, { handle: NAME, name: NAME, revision: opened.value.revision });
  }

  beforeEach(() => {
    vi.useFakeTimers();
    host = memoryHost();
    useNotices.getState().dismiss();
    openPlan(plan, null);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('goes into its file after a pause, and only then', async () => {
    await openFromFile();
    watch();
    rename('A');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    rename('B');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(host.textOf(NAME)).toContain('"Acme"');
    await vi.advanceTimersByTimeAsync(1);
    expect(host.textOf(NAME)).toContain('"B"');
    expect(usePlan.getState().saved).toBe(usePlan.getState().plan);
    expect(usePlan.getState().undoSteps).toHaveLength(2);
    expect(await drafts()).toEqual([]);
  });

  it('is saved by hand and by itself at once without either being refused', async () => {
    await openFromFile();
    const files = watch();
    rename('A');
    const both = Promise.all([files.autosave(), files.save()]);
    rename('B');
    expect(await both).toEqual([true, true]);
    await pause();
    expect(host.textOf(NAME)).toContain('"B"');
    expect(useNotices.getState().notice).toBeNull();
  });

  it('is not written over what another program wrote, and says so once', async () => {
    await openFromFile();
    watch();
    host.put(NAME, serializePlan(renamePlan(plan, 'Theirs')));
    rename('Mine');
    await pause();
    expect(useNotices.getState().notice?.intent).toBe('error');
    useNotices.getState().dismiss();
    rename('Mine again');
    await pause();
    expect(useNotices.getState().notice).toBeNull();
    expect(host.textOf(NAME)).toContain('"Theirs"');
  });

  it('is kept as a draft without a file, until it gets one', async () => {
    const files = watch();
    rename('Draft');
    await pause();
    expect(await drafts()).toEqual(['window-1']);
    const kept = await host.client.call('drafts.read', { id: 'window-1' });
    expect(kept.ok && parsePlan(kept.value.text)).toEqual({ ok: true, value: usePlan.getState().plan });
    const saved = await host.client.call('plans.saveAs', { name: 'Acme', text: serializePlan(usePlan.getState().plan) });
    if (!saved.ok || !saved.value) throw new Error('not saved');
    usePlan.getState().markSaved(saved.value, usePlan.getState().plan);
    await vi.advanceTimersByTimeAsync(0);
    expect(await drafts()).toEqual([]);
    expect(await files.autosave()).toBe(true);
  });

  it('is forgotten as a draft when another plan takes its place', async () => {
    watch();
    rename('Draft');
    await pause();
    openPlan(plan, null);
    await vi.advanceTimersByTimeAsync(0);
    expect(await drafts()).toEqual([]);
  });

  it('is offered at the next start, opened as unsaved, and kept under the name of that window', async () => {
    watch();
    rename('Lost');
    await pause();
    stop();
    openPlan(plan, null);
    const files = createFileActions(host.client, new QueryClient());
    const second = createDraftKeeper(host.client, 'window-2');
    stop = keepSaved(files, second, PAUSE_MS);
    await offerDraft(host.client, files, second);
    const { notice } = useNotices.getState();
    expect(notice?.title).toContain('Lost');
    notice?.actions[0]?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(usePlan.getState().plan.name).toBe('Lost');
    expect(usePlan.getState().plan).not.toBe(usePlan.getState().saved);
    await pause();
    expect(await drafts()).toEqual(['window-2']);
  });

  it('is gone as a draft once somebody discards the offer', async () => {
    await host.client.call('drafts.keep', { id: 'window-0', text: serializePlan(plan) });
    await offerDraft(host.client, createFileActions(host.client, new QueryClient()), createDraftKeeper(host.client, 'window-1'));
    useNotices.getState().notice?.actions[1]?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(await drafts()).toEqual([]);
  });
});
