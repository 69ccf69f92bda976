import { join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { ok } from '../../../models/problem/result';
import { hasPlanExtension, PLAN_EXTENSION, withPlanExtension } from '../../../shared/files/planFileName';
import { freePath } from '../../adapters/files/freePath';
import type { RecentPlans } from '../../adapters/files/recentPlans';
import type { Places } from '../../hostRouter/ports';
import { mainMessages as text } from '../messages';

const FILTERS = [
  { name: text.plans, extensions: [PLAN_EXTENSION.slice(1), 'json'] },
  { name: text.allFiles, extensions: ['*'] },
];

/** The system's own dialogs, as sheets of one window. */
export function dialogPlaces(window: BrowserWindow, recent: RecentPlans): Places {
  return {
    nativeDialogs: true,
    plansFolder: null,
    list: async () => ok(await recent.list()),
    async chooseToOpen() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: FILTERS });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseToSave(fileName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: fileName, filters: FILTERS });
      return ok(canceled || filePath === '' ? null : await pathToSave(filePath));
    },
    chooseForExport: async (name, paths) => ok(paths.length === 1 ? await chooseFile(window, paths[0] ?? name) : await chooseFolder(window, name)),
    remember: (path) => recent.add(path),
  };
}

/** The dialog asked about the path it showed; where our extension makes it another one, nothing there is replaced. */
async function pathToSave(chosen: string): Promise<string> {
  return hasPlanExtension(chosen) ? chosen : freePath('', withPlanExtension(chosen).slice(0, -PLAN_EXTENSION.length), PLAN_EXTENSION);
}

async function chooseFile(window: BrowserWindow, path: string): Promise<{ file: string } | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: path.split('/').at(-1) ?? path });
  return canceled || filePath === '' ? null : { file: filePath };
}

async function chooseFolder(window: BrowserWindow, name: string): Promise<{ folder: string } | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  const folder = canceled ? undefined : filePaths[0];
  return folder === undefined ? null : { folder: join(folder, name) };
}
