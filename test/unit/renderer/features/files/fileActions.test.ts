import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan, serializePlan } from '../../../../../models/document';
import { renamePlan, updateCompany } from '../../../../../models/document/edits';
import { createFileActions } from '../../../../../renderer/features/files/fileActions';
import { memoryHost } from '../../../../../renderer/host/memory';
import { useDialogs, type DialogKind, type DialogOf } from '../../../../../renderer/state/dialogStore';
import { useNotices } from '../../../../../renderer/state/noticeStore';
import { openPlan } from '../../../../../renderer/state/openPlan';
import { usePlan } from '../../../../../renderer/state/usePlan';

const plan = emptyPlan('acme', 'Acme: move', '2027-01-01');
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function dialog<K extends DialogKind>(kind: K): Promise<DialogOf<K>> {
  await settle();
  const shown = useDialogs.getState().dialog;
  expect(shown?.kind).toBe(kind);
  return shown as DialogOf<K>;
}

describe('file actions on a host without dialogs', () => {
  let host = memoryHost();
  let files = createFileActions(host.client, new QueryClient());

  beforeEach(() => {
    host = memoryHost();
    files = createFileActions(host.client, new QueryClient());
    openPlan(plan, null);
    useDialogs.getState().close();
  });

  const change = (name: string) => usePlan.getState().edit('Rename', (current) => renamePlan(current, name));

  async function saveFirst() {
    const saving = files.save();
    (await dialog('save-as')).answer('Acme');
    return saving;
  }

  it('asks for a name at the first save and writes over the same file afterwards', async () => {
    const saving = files.save();
    const asked = await dialog('save-as');
    expect(asked.suggested).toBe('Acme move.plantwright.json');
    asked.answer('Acme');
    expect(await saving).toBe(true);
    expect(host.textOf('Acme.plantwright.json')).toBe(serializePlan(plan));
    change('Second');
    expect(await files.save()).toBe(true);
    expect(host.textOf('Acme.plantwright.json')).toContain('"Second"');
    expect(usePlan.getState().saved).toBe(usePlan.getState().plan);
  });

  it('saves nothing when the name dialog is left', async () => {
    const saving = files.save();
    (await dialog('save-as')).answer(null);
    expect(await saving).toBe(false);
    expect(usePlan.getState().file).toBeNull();
  });

  it('keeps a file that changed meanwhile and offers two ways out', async () => {
    await saveFirst();
    host.put('Acme.plantwright.json', serializePlan(renamePlan(plan, 'Elsewhere')));
    change('Mine');
    expect(await files.save()).toBe(false);
    const { notice } = useNotices.getState();
    expect(notice?.intent).toBe('error');
    expect(notice?.actions.map((action) => action.label)).toEqual(['Save under another name', 'Open the changed file']);
    notice?.actions[1]?.run();
    (await dialog('unsaved')).answer('discard');
    await settle();
    expect(usePlan.getState().plan.name).toBe('Elsewhere');
    expect(useNotices.getState().notice).toBeNull();
  });

  it('opens nothing and says why when the file is from a newer version', async () => {
    host.put('new.plantwright.json', serializePlan(plan).replace('"formatVersion": 1', '"formatVersion": 99'));
    await files.openHandle('new.plantwright.json');
    expect(usePlan.getState().plan).toBe(plan);
    expect(useNotices.getState().notice?.title).toContain('new.plantwright.json');
    expect(useNotices.getState().notice?.text).toContain('newer');
  });

  it('refuses to write what could not be opened again, and names the field', async () => {
    usePlan.getState().edit('Break', (current) => updateCompany(current, { country: 'Germany' }));
    expect(await files.saveAs()).toBe(false);
    expect(useNotices.getState().notice?.text).toContain('company.country');
    expect(useDialogs.getState().dialog).toBeNull();
  });

  it('asks before changes are lost', async () => {
    expect(await files.mayReplace()).toBe(true);
    change('Changed');
    const cancelled = files.mayReplace();
    (await dialog('unsaved')).answer('cancel');
    expect(await cancelled).toBe(false);
    const saved = files.mayReplace();
    (await dialog('unsaved')).answer('save');
    (await dialog('save-as')).answer('Kept');
    expect(await saved).toBe(true);
    expect(host.textOf('Kept.plantwright.json')).toContain('"Changed"');
  });

  it('says so when the host does not answer', async () => {
    const dead = createFileActions({ call: () => Promise.reject(new Error('gone')) }, new QueryClient());
    await dead.openHandle('any');
    expect(useNotices.getState().notice?.text).toContain('does not answer');
  });
});
