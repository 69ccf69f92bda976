import { join } from 'node:path';
import { launchElectronDouble } from '../../doubles/electron/launch';
import { findChromium } from '../findChromium';
import { ROOT } from '../root';
import { copyInBrowser } from './copyInBrowser';
import type { StartApp } from './runningApp';

/** The built main process and preload, unchanged, on the double of Electron. */
export const startOnElectronDouble: StartApp = async ({ folders, plan, complain }) => {
  const double = await launchElectronDouble({
    appFolder: ROOT,
    chromiumPath: findChromium() ?? '',
    userData: folders.profile,
    args: plan === null ? [] : [plan],
  });
  const page = await double.page().catch(async (error: unknown) => {
    await double.close();
    throw error;
  });
  return {
    page,
    nativeDialogs: true,
    willOpen: (fileName) => double.answerDialog('showOpenDialog', { canceled: false, filePaths: [join(folders.plans, fileName)] }),
    willSaveAs: (fileName) => double.answerDialog('showSaveDialog', { canceled: false, filePath: join(folders.plans, fileName) }),
    async willExport() {
      await double.answerDialog('showOpenDialog', { canceled: false, filePaths: [folders.exports] });
      await double.answerDialog('showSaveDialog', { canceled: false, filePath: join(folders.exports, 'export') });
    },
    copyCells: (rows) => copyInBrowser(page, rows),
    async close() {
      await double.close();
      for (const complaint of double.detailsOf('page-error')) complain(String(complaint));
    },
  };
};
