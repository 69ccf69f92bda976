import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { Places } from '../../hostRouter/ports';
import { errorCode } from './errorCode';
import { freePath } from './freePath';
import { hasPlanExtension, PLAN_EXTENSION } from '../../../shared/files/planFileName';

/** A host without dialogs keeps plans in one folder and exports in `exports` below it. */
export function createFolderPlaces(folder: string): Places {
  return {
    nativeDialogs: false,
    plansFolder: folder,
    list: () => listPlans(folder),
    chooseToOpen: async () => null,
    chooseToSave: async (fileName) => ok(await freePath(folder, fileName.slice(0, -PLAN_EXTENSION.length), PLAN_EXTENSION)),
    chooseForExport: async (name) => ok({ folder: join(folder, 'exports', name) }),
    remember: async () => undefined,
  };
}

async function listPlans(folder: string): Promise<Result<readonly string[]>> {
  try {
    await mkdir(folder, { recursive: true });
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory() && hasPlanExtension(entry.name)).map(({ name }) => name);
    return ok(names.sort((a, b) => a.localeCompare(b, 'en')).map((name) => join(folder, name)));
  } catch (error) {
    return fail(problem('file.not-readable', '', { name: folder, reason: errorCode(error) }));
  }
}
