import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from '../../../architecture/tree';

/** The launch scripts are plain JavaScript, because they run before anything is installed; this gives them their types in tests. */
export const loadLaunch = async <T>(file: string): Promise<T> => (await import(/* @vite-ignore */ pathToFileURL(join(ROOT, 'electron', 'launch', file)).href)) as T;
