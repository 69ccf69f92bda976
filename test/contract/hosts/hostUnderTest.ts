import type { HostClient } from '../../../shared/hostContract/contract';

/** One host with what a test needs round it: the machine's side of files, and the user's answers to dialogs. */
export interface HostUnderTest {
  readonly client: HostClient;
  /** Past the client's own checks, as a broken or hostile page would call. */
  raw(method: string, input: unknown): Promise<unknown>;
  /** Another program writes a plan where this host keeps them. */
  put(name: string, text: string): Promise<void>;
  textOf(name: string): Promise<string | undefined>;
  /** The handle of a plan that lies there. */
  handleOf(name: string): Promise<string>;
  /** The user will save under this file name; hosts without dialogs ask nobody. */
  willSaveAs(fileName: string): Promise<void>;
  willExportTo(name: string): Promise<void>;
  exported(name: string, path: string): Promise<string | undefined>;
  openedLinks(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** The plan that the host is started with; without text there is no such file. */
  readonly startup?: { readonly name: string; readonly text: string | null };
}

export interface HostKind {
  readonly name: string;
  /** Why this machine cannot run it; null when it can. */
  readonly missing: string | null;
  start(options?: StartOptions): Promise<HostUnderTest>;
}
