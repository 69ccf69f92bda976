import { join } from 'node:path';
import { app, shell, type BrowserWindow } from 'electron';
import { exportFiles } from '../adapters/exports/exportFiles';
import { createDraftFiles } from '../adapters/files/draftFiles';
import { createHandles } from '../adapters/files/handles';
import { createPlanFiles } from '../adapters/files/planFiles';
import { createRecentPlans } from '../adapters/files/recentPlans';
import { platformOf } from '../adapters/platform';
import { priceBookFolderBelow } from '../adapters/prices/priceBookFiles';
import { createPriceService } from '../adapters/prices/priceService';
import { createRefreshJob } from '../adapters/prices/refreshJob';
import { createBillReadings } from '../adapters/usage/billReadings';
import { createUsageService } from '../adapters/usage/usageService';
import { createRouter } from '../hostRouter/createRouter';
import { HANDLERS } from '../hostRouter/handlers/registry';
import { createWindow } from './createWindow';
import { dialogPlaces } from './dialogs/dialogPlaces';
import type { HostRegistry } from './registerHost';

export type OpenPlanWindow = (plan: string | null) => BrowserWindow;

/** Opens windows, each on its own plan; files and handles are one for the whole app, so that two windows cannot write over each other. */
export function planWindows(host: HostRegistry, preload: string): OpenPlanWindow {
  const prices = createPriceService({ folder: priceBookFolderBelow(app.getPath('home')) });
  const shared = {
    about: { appVersion: app.getVersion(), platform: platformOf(process.platform) },
    files: createPlanFiles(),
    drafts: createDraftFiles(join(app.getPath('userData'), 'drafts')),
    handles: createHandles(),
    exportFiles,
    prices,
    priceRefresh: createRefreshJob(prices),
    bills: createBillReadings(createUsageService()),
    links: { open: (url: string) => shell.openExternal(url) },
    log: (line: string) => console.error(line),
  };
  const recent = createRecentPlans(join(app.getPath('userData'), 'recent-plans.json'));
  return (plan) =>
    createWindow(preload, (window) => {
      const ports = { ...shared, places: dialogPlaces(window, recent), startupPlan: plan };
      host.attach(window.webContents, createRouter(HANDLERS, ports));
    });
}
