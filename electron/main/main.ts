import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, session } from 'electron';
import { loadPageFiles } from '../adapters/page/pageFiles';
import { installApplicationMenu } from './applicationMenu';
import { planWindows, type OpenPlanWindow } from './openPlanWindow';
import { planInArguments } from './planInArguments';
import { registerHost } from './registerHost';
import { registerAppScheme, serveApp } from './security/appScheme';
import { denyPermissions } from './security/denyPermissions';

const PAGE_FOLDER = fileURLToPath(new URL('../renderer', import.meta.url));
const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

/** macOS names a plan by an event that may come before the app is ready. */
let planFromSystem: string | null = null;
let openPlan: OpenPlanWindow | null = null;

async function start(): Promise<void> {
  await app.whenReady();
  installApplicationMenu(process.platform);
  denyPermissions(session.defaultSession);
  serveApp(session.defaultSession, await loadPageFiles(PAGE_FOLDER));
  openPlan = planWindows(registerHost(), PRELOAD);
  openPlan(planFromSystem ?? planInArguments(process.argv, process.cwd()));
}

/** A second start hands its plan to the first one and ends; without a plan it brings the window to the front. */
function openFromSecondStart(args: readonly string[], workingFolder: string): void {
  const plan = planInArguments(args, workingFolder);
  const [window] = BrowserWindow.getAllWindows();
  if (plan !== null || !window) openPlan?.(plan);
  else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (openPlan) openPlan(path);
    else planFromSystem = path;
  });
  app.on('second-instance', (_event, args, workingFolder) => openFromSecondStart(args, workingFolder));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openPlan?.(null);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
} else app.quit();
