import { parse } from 'yaml';
import { findPlaceholders } from '../../platform/placeholders/findPlaceholders';
import type { Json } from '../../platform/json';
import { valueDrift, type Drift } from './valueDrift';

/** The text of a file below the folder; null where there is none, or none that can be read as text. */
export type ReadText = (path: string) => Promise<string | null>;

export interface FileDrift extends Drift {
  readonly file: string;
  /** `changed`: differs from the plan; `filled`: a placeholder that somebody filled in; `gone`, `unreadable`: the file as a whole. */
  readonly kind: 'changed' | 'filled' | 'gone' | 'unreadable';
}

/** A parameter file of the hand-off with what it holds. */
export interface PlannedFile {
  readonly path: string;
  readonly content: Json;
}

/** Files whose values can be read back; a `.bicepparam` says what its JSON twin says. */
const READABLE = /[.](json|yaml)$/;

/** What became of a hand-off in somebody else's hands, value by value, against what the plan says today. */
export async function folderDrift(planned: readonly PlannedFile[], read: ReadText): Promise<readonly FileDrift[]> {
  const drifts: FileDrift[] = [];
  for (const { path, content } of planned) {
    if (!READABLE.test(path)) continue;
    const text = await read(path);
    drifts.push(...(text === null ? [{ file: path, path: '', planned: null, found: null, kind: 'gone' as const }] : fileDrift(path, content, text)));
  }
  return drifts;
}

function fileDrift(file: string, content: Json, text: string): readonly FileDrift[] {
  const found = readBack(text);
  if (found === undefined) return [{ file, path: '', planned: null, found: null, kind: 'unreadable' }];
  const open = new Set(findPlaceholders(file, content).map(({ path }) => path));
  return valueDrift(JSON.parse(JSON.stringify(content)), found).map((drift) => ({ ...drift, file, kind: open.has(drift.path) ? 'filled' : 'changed' }));
}

/** YAML reads JSON too. */
function readBack(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}
