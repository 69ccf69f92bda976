import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';

const PROGRAM = fileURLToPath(new URL('./run.mjs', import.meta.url));

export interface DoubleOptions {
  /** A folder with a package.json whose `main` is the built main process. */
  readonly appFolder: string;
  readonly chromiumPath: string;
  readonly args?: readonly string[];
  /** A fresh one is made, and removed at the end, unless given. */
  readonly userData?: string;
  readonly workingFolder?: string;
}

export interface DoubleEvent {
  readonly event: string;
  readonly detail: unknown;
}

/** A running app on the double, as a test sees it. */
export interface ElectronDouble {
  /** What the app did, in order: `open-external`, `dialog`, `navigation-denied`, `window-asked`, `window-loaded` … */
  readonly events: readonly DoubleEvent[];
  readonly exited: Promise<number | null>;
  readonly output: () => string;
  detailsOf(event: string): readonly unknown[];
  waitFor(event: string, count?: number): Promise<unknown>;
  /** The page of the first window. */
  page(): Promise<Page>;
  answerDialog(method: string, answer: unknown): Promise<void>;
  command(command: string, params?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

const WAIT_MS = 30_000;

export async function launchElectronDouble(options: DoubleOptions): Promise<ElectronDouble> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'plantwright-double-')));
  const child = fork(PROGRAM, [options.appFolder, `--user-data-dir=${userData}`, ...(options.args ?? [])], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    cwd: options.workingFolder ?? options.appFolder,
    env: { ...process.env, PLANTWRIGHT_CHROMIUM: options.chromiumPath, NODE_OPTIONS: '' },
    execArgv: [],
  });
  const line = openLine(child);
  let browser: Browser | null = null;

  const page = async (): Promise<Page> => {
    const loaded = (await line.waitFor('window-loaded')) as { chromiumUrl: string };
    const { endpoint } = (await line.waitFor('chromium')) as { endpoint: string };
    browser ??= await chromium.connectOverCDP(endpoint);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const found = pages.find((candidate) => candidate.url().startsWith(new URL(loaded.chromiumUrl).origin));
    if (!found) throw new Error(`No page at ${loaded.chromiumUrl}.`);
    // Playwright answers dialogs that nobody listens to; they are the app's to answer.
    found.on('dialog', () => undefined);
    return found;
  };
  const close = async (): Promise<void> => {
    await browser?.close();
    if (child.exitCode === null && child.connected) child.disconnect();
    await line.exited;
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  const answerDialog = async (method: string, answer: unknown): Promise<void> => void (await line.command('answer-dialog', { method, answer }));
  return { ...line, page, answerDialog, close };
}

type Line = Pick<ElectronDouble, 'events' | 'exited' | 'output' | 'detailsOf' | 'waitFor' | 'command'>;

/** Events and commands between the test and the app's process. */
function openLine(child: ChildProcess): Line {
  const events: DoubleEvent[] = [];
  const replies = new Map<number, (message: { value?: unknown; error?: string }) => void>();
  const watchers = new Set<() => void>();
  let output = '';
  let commands = 0;
  child.stdout?.on('data', (part) => (output += String(part)));
  child.stderr?.on('data', (part) => (output += String(part)));
  child.on('message', (message: { id?: number } & DoubleEvent) => {
    if (message.id === undefined) events.push(message);
    else replies.get(message.id)?.(message as { value?: unknown; error?: string });
    for (const watch of watchers) watch();
  });
  const exited = new Promise<number | null>((settle) => child.once('exit', settle));
  const detailsOf = (event: string): readonly unknown[] => events.filter((known) => known.event === event).map(({ detail }) => detail);

  const waitFor = (event: string, count = 1): Promise<unknown> =>
    new Promise((settle, refuse) => {
      const end = (act: () => void): void => {
        watchers.delete(watch);
        clearTimeout(timer);
        act();
      };
      const watch = (): void => {
        const found = detailsOf(event);
        if (found.length >= count) end(() => settle(found[count - 1]));
      };
      const timer = setTimeout(() => end(() => refuse(new Error(`Waited in vain for "${event}".\n${output}`))), WAIT_MS);
      watchers.add(watch);
      void exited.then((code) => end(() => refuse(new Error(`The app ended with ${code} before "${event}".\n${output}`))));
      watch();
    });

  const command = (name: string, params: unknown = {}): Promise<unknown> =>
    new Promise((settle, refuse) => {
      commands += 1;
      const id = commands;
      replies.set(id, ({ value, error }) => (error === undefined ? settle(value) : refuse(new Error(error))));
      child.send({ id, command: name, params });
    });
  return { events, exited, output: () => output, detailsOf, waitFor, command };
}
