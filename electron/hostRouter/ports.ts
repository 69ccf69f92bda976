import type { Result } from '../../models/problem/result';
import type { PriceService } from '../adapters/prices/priceService';
import type { RefreshJob } from '../adapters/prices/refreshJob';
import type { BillReadings } from '../adapters/usage/billReadings';

/** Plan files by path. Paths stay on this side of the bridge. */
export interface PlanFiles {
  read(path: string): Promise<Result<PlanContent>>;
  /** Writes over a file only while it still is what `revision` says. */
  replace(path: string, revision: string, text: string): Promise<Result<PlanRevision>>;
  /** Writes a file that the user named, with whatever was there; a newer format version is kept all the same. */
  create(path: string, text: string): Promise<Result<PlanRevision>>;
}

export interface PlanRevision {
  readonly name: string;
  readonly revision: string;
}

export interface PlanContent extends PlanRevision {
  readonly text: string;
}

/** Plans that have no file yet, kept by a name of the window's own so that a crash takes none of them. */
export interface Drafts {
  /** Newest first. */
  list(): Promise<readonly string[]>;
  read(id: string): Promise<Result<string>>;
  keep(id: string, text: string): Promise<Result<null>>;
  drop(id: string): Promise<void>;
}

/** Opaque names for paths: the page can only ask for files that it was given. */
export interface Handles {
  handleOf(path: string): string;
  pathOf(handle: string): string | undefined;
}

/** Where plans and exports go: the host's own dialogs, or a folder that the host keeps. */
export interface Places {
  /** Whether the host asks by itself; otherwise the page lists plans and asks for names. */
  readonly nativeDialogs: boolean;
  /** For display; null when the user chooses freely. */
  readonly plansFolder: string | null;
  /** Paths of plans to offer, best first. */
  list(): Promise<Result<readonly string[]>>;
  /** Null when the user cancelled. */
  chooseToOpen(): Promise<string | null>;
  chooseToSave(fileName: string): Promise<Result<string | null>>;
  chooseForExport(name: string, paths: readonly string[]): Promise<Result<ExportTarget | null>>;
  /** Told after every open and save, so that it can offer the plan again. */
  remember(path: string): Promise<void>;
}

export type ExportTarget = { readonly file: string } | { readonly folder: string };

export interface ExportBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ExportFiles {
  /** Writes below the target; the answer is the place to show. */
  write(target: ExportTarget, files: readonly ExportBytes[]): Promise<Result<string>>;
}

export interface Links {
  open(url: string): Promise<void>;
}

export interface About {
  readonly appVersion: string;
  readonly platform: 'windows' | 'macos' | 'linux' | 'other';
}

/** Everything a handler may touch. */
export interface HostPorts {
  readonly about: About;
  readonly files: PlanFiles;
  readonly drafts: Drafts;
  readonly handles: Handles;
  readonly places: Places;
  readonly exportFiles: ExportFiles;
  readonly links: Links;
  readonly prices: Pick<PriceService, 'list' | 'read' | 'save'>;
  readonly priceRefresh: RefreshJob;
  readonly bills: BillReadings;
  /** Path of the plan that the app was started with. */
  readonly startupPlan: string | null;
  /** One line without any content of plans. */
  log(line: string): void;
}
