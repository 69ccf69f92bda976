import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronBinary } from '../electronBinary';
import { ROOT } from '../root';
import { listenForComplaints } from './listenForComplaints';
import type { StartApp } from './runningApp';

/** Chromium refuses its sandbox to root on Linux. */
const rootFlags = (): readonly string[] => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The real Electron, with the system's dialogs answered in its main process. */
export const startOnElectron: StartApp = async ({ folders, plan, complain }) => {
  const app = await _electron.launch({
    executablePath: electronBinary() ?? '',
    args: [...rootFlags(), `--user-data-dir=${folders.profile}`, ROOT, ...(plan === null ? [] : [plan])],
  });
  const page = await app.firstWindow();
  listenForComplaints(page, complain);
  return {
    page,
    nativeDialogs: true,
    willOpen: (fileName) => answerOpen(app, join(folders.plans, fileName)),
    willSaveAs: (fileName) => answerSave(app, join(folders.plans, fileName)),
    async willExport() {
      await answerOpen(app, folders.exports);
      await answerSave(app, join(folders.exports, 'export'));
    },
    copyCells: (rows) => app.evaluate(({ clipboard }, text) => clipboard.writeText(text), rows.map((row) => `${row.join('\t')}\r\n`).join('')),
    async close() {
      // Unsaved changes would hold the window open and wait for an answer.
      await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined);
    },
  };
};

const answerOpen = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);

const answerSave = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
