import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOOPBACK_TOKEN_FRAGMENT } from '../../shared/hostContract/loopback';
import { exportFiles } from '../adapters/exports/exportFiles';
import { createFolderPlaces } from '../adapters/files/folderPlaces';
import { createDraftFiles } from '../adapters/files/draftFiles';
import { createHandles } from '../adapters/files/handles';
import { createPlanFiles } from '../adapters/files/planFiles';
import { openInBrowser } from '../adapters/links/openInBrowser';
import { loadPageFiles } from '../adapters/page/pageFiles';
import { platformOf } from '../adapters/platform';
import { createPriceService } from '../adapters/prices/priceService';
import { createRefreshJob } from '../adapters/prices/refreshJob';
import { createBillReadings } from '../adapters/usage/billReadings';
import { createUsageService, type UsageService } from '../adapters/usage/usageService';
import { APP_VERSION } from '../appVersion';
import { createRouter } from '../hostRouter/createRouter';
import { HANDLERS } from '../hostRouter/handlers/registry';
import type { HostPorts, Links } from '../hostRouter/ports';
import { createLoopbackServer } from './server';
import { newToken } from './token';

export interface LoopbackOptions {
  /** The plan to start with. */
  readonly plan?: string | null;
  /** 0, the default, lets the system choose a free port. */
  readonly port?: number;
  /** Where plans are kept; `~/Plantwright` unless said otherwise. */
  readonly plansFolder?: string;
  /** The built page; beside this program unless said otherwise. */
  readonly pageFolder?: string;
  readonly maxBodyBytes?: number;
  readonly links?: Links;
  /** The public price list; another one is only ever given by tests. */
  readonly priceList?: string;
  /** Azure's usage details; others are only ever given by tests. */
  readonly bills?: Pick<UsageService, 'fromAzure'>;
  log?(line: string): void;
}

export interface Loopback {
  /** The address to open. It carries the token, so it is as secret as a password until the app ends. */
  readonly url: string;
  close(): Promise<void>;
}

/** Room for the largest plan as escaped JSON, and for a bundle of exports. */
const MAX_BODY_BYTES = 128 * 1024 * 1024;
/** Never a name and never 0.0.0.0: only programs on this machine can reach the app. */
const ADDRESS = '127.0.0.1';

/**
 * Serves the app to a browser on this machine. The token is in the fragment of the address: browsers send a fragment
 * to no server and in no referrer, and the page hands it back as a header. A cookie would be sent along by the browser
 * to every port of 127.0.0.1 and on requests that other sites cause; a header only our own page can set.
 */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const token = newToken();
  const log = options.log ?? ((line: string) => console.error(line));
  const page = await loadPageFiles(options.pageFolder ?? fileURLToPath(new URL('../renderer', import.meta.url)));
  const router = createRouter(HANDLERS, portsOf(options, log));
  let host = '';
  const server = createLoopbackServer({
    page,
    router,
    log,
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
    self: () => ({ host, origin: `http://${host}`, token }),
  });
  await new Promise<void>((settle, refuse) => {
    server.once('error', refuse);
    server.listen(options.port ?? 0, ADDRESS, settle);
  });
  host = `${ADDRESS}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/#${LOOPBACK_TOKEN_FRAGMENT}=${token}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function portsOf(options: LoopbackOptions, log: (line: string) => void): HostPorts {
  const plansFolder = resolve(options.plansFolder ?? join(homedir(), 'Plantwright'));
  const prices = createPriceService({ folder: join(plansFolder, 'price-books'), ...(options.priceList === undefined ? {} : { origin: options.priceList }) });
  return {
    about: { appVersion: APP_VERSION, platform: platformOf(process.platform) },
    files: createPlanFiles(),
    drafts: createDraftFiles(join(plansFolder, 'drafts')),
    handles: createHandles(),
    places: createFolderPlaces(plansFolder),
    exportFiles,
    links: options.links ?? openInBrowser,
    prices,
    priceRefresh: createRefreshJob(prices),
    bills: createBillReadings(options.bills ?? createUsageService()),
    startupPlan: options.plan ? resolve(options.plan) : null,
    log,
  };
}
