import type { Json } from '../json';
import { PLACEHOLDER_KINDS, type PlaceholderKind } from './placeholderKinds';

export interface Placeholder extends Pick<PlaceholderKind, 'meaning' | 'owner' | 'example'> {
  readonly file: string;
  /** Where in the file: `aad_profile.admin_group_object_ids[0]`. */
  readonly path: string;
}

/** Every value of a file that somebody has to fill in, found by looking at all of them: none can be forgotten. */
export function findPlaceholders(file: string, value: Json, path = ''): readonly Placeholder[] {
  if (typeof value === 'string') {
    const kind = PLACEHOLDER_KINDS.find((each) => each.matches(path, value));
    return kind === undefined ? [] : [{ file, path, meaning: kind.meaning, owner: kind.owner, example: kind.example }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]: [string, Json]) => findPlaceholders(file, child, childPath(path, key, Array.isArray(value))));
}

function childPath(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
