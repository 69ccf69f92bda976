import type { Page } from '@playwright/test';

/** The app running on one host, with the machine's side of it. */
export interface RunningApp {
  readonly page: Page;
  /** Whether the host asks by dialogs of the system; otherwise the app's own dialogs do. */
  readonly nativeDialogs: boolean;
  /** The user will choose this plan, or this file name, in the system's dialog. */
  willOpen(fileName: string): Promise<void>;
  willSaveAs(fileName: string): Promise<void>;
  /** The user will let the next export go where exports go. */
  willExport(): Promise<void>;
  /** The user copies these cells in a spreadsheet. */
  copyCells(rows: readonly (readonly string[])[]): Promise<void>;
  close(): Promise<void>;
}

/** Folders of one test. */
export interface Folders {
  readonly plans: string;
  /** Exports of every host end up below this one. */
  readonly exports: string;
  /** The app's own settings. */
  readonly profile: string;
}

export interface StartOptions {
  readonly folders: Folders;
  /** Path of a plan to start with. */
  readonly plan: string | null;
  /** Told of every error in the page's console and every exception, from its first script on. */
  complain(text: string): void;
}

export type StartApp = (options: StartOptions) => Promise<RunningApp>;
