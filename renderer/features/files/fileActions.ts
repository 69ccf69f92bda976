import type { QueryClient } from '@tanstack/react-query';
import { parsePlan } from '../../../models/document';
import type { Problem } from '../../../models/problem/problem';
import { PLAN_EXTENSION } from '../../../shared/files/planFileName';
import type { HostClient } from '../../../shared/hostContract/contract';
import { callHost, type HostValue } from '../../state/callHost';
import { useDialogs } from '../../state/dialogStore';
import { abilitiesQuery, plansQuery } from '../../state/hostQueries';
import { useNotices } from '../../state/noticeStore';
import { openPlan } from '../../state/openPlan';
import { usePlan } from '../../state/usePlan';
import { askName, askUnsaved } from './ask';
import { fileStem } from './fileStem';
import { filesMessages as text } from './messages';
import { planText } from './planText';
import { problemNotice } from './problemNotice';
import { waysOutOfSaving } from './waysOutOfSaving';

type OpenedFile = NonNullable<HostValue<'plans.open'>>;

/** Everything the app does with plan files. Failures become notices with a way out; nothing throws. */
export interface FileActions {
  /** Lets the user choose a plan, by the host's dialog or from the list. */
  open(): Promise<void>;
  /** Opens one known plan; null asks the host's dialog. */
  openHandle(handle: string | null): Promise<void>;
  /** Puts a text that was read elsewhere on the table, as a plan without a file or as the file it came from. */
  load(opened: Pick<OpenedFile, 'name' | 'text'>, file: OpenedFile | null): boolean;
  /** True when the plan is in its file. */
  save(): Promise<boolean>;
  /** The same without being asked: only into a file that there is, and what is on the screen stays unless it fails. */
  autosave(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** True when the open plan may be replaced: saved, discarded or unchanged. */
  mayReplace(): Promise<boolean>;
}

export function createFileActions(host: HostClient, queries: QueryClient): FileActions {
  const abilities = () => queries.ensureQueryData(abilitiesQuery(host));

  const open = async () => {
    const { nativeDialogs } = await abilities();
    if (nativeDialogs) await openHandle(null);
    else useDialogs.getState().show({ kind: 'open' });
  };

  const cannotOpen = (name: string, problems: readonly Problem[]) =>
    useNotices.getState().say(problemNotice(text.cannotOpen(name), problems, [{ label: text.openAnother, run: () => void open() }]));

  const openHandle = async (handle: string | null) => {
    if (!(await mayReplace())) return;
    const result = await callHost(host, 'plans.open', { handle });
    if (!result.ok) cannotOpen(text.thisFile, result.problems);
    else if (result.value) load(result.value, result.value);
  };

  const load: FileActions['load'] = (opened, file) => {
    const parsed = parsePlan(opened.text);
    if (!parsed.ok) cannotOpen(opened.name, parsed.problems);
    else openPlan(parsed.value, file && { handle: file.handle, name: file.name, revision: file.revision });
    return parsed.ok;
  };

  // One write after the other: a second one must know the revision that the first one left.
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const mine = writing.then(write, write);
    writing = mine;
    return mine;
  };

  const saveHere = async () => {
    const { plan, file, opened } = usePlan.getState();
    if (!file) return true;
    const written = planText(plan);
    const result = written.ok ? await callHost(host, 'plans.save', { handle: file.handle, revision: file.revision, text: written.value }) : written;
    // Another plan came on the table meanwhile; what was written is not its file.
    if (usePlan.getState().opened !== opened) return result.ok;
    if (!result.ok) return cannotSave(file.name, result.problems);
    usePlan.getState().markSaved(result.value, plan);
    return true;
  };

  const save = async () => {
    if (!usePlan.getState().file) return saveAs();
    return (await inTurn(saveHere)) && saved();
  };

  const autosave = () => inTurn(async () => usePlan.getState().plan === usePlan.getState().saved || saveHere());

  const saveAs = async () => {
    const { plan } = usePlan.getState();
    const written = planText(plan);
    if (!written.ok) return cannotSave(plan.name, written.problems);
    const { nativeDialogs } = await abilities();
    const suggested = `${fileStem(plan.name)}${PLAN_EXTENSION}`;
    const name = nativeDialogs ? suggested : await askName(suggested);
    if (name === null) return false;
    const result = await callHost(host, 'plans.saveAs', { name, text: written.value });
    if (!result.ok) return cannotSave(name, result.problems);
    if (result.value === null) return false;
    usePlan.getState().markSaved(result.value, plan);
    return saved();
  };

  const saved = () => {
    useNotices.getState().dismiss();
    void queries.invalidateQueries({ queryKey: plansQuery(host).queryKey });
    return true;
  };

  const cannotSave = (name: string, problems: readonly Problem[]) => {
    const { file } = usePlan.getState();
    const ways = {
      saveAs: () => void saveAs(),
      save: () => void save(),
      reopen: () => void openHandle(file?.handle ?? null),
    };
    useNotices.getState().say(problemNotice(text.cannotSave(name), problems, waysOutOfSaving(problems, ways)));
    return false;
  };

  const mayReplace = async () => {
    const { plan, saved: kept } = usePlan.getState();
    if (plan === kept) return true;
    const choice = await askUnsaved(plan.name);
    return choice === 'save' ? save() : choice === 'discard';
  };

  return { open, openHandle, load, save, autosave, saveAs, mayReplace };
}
