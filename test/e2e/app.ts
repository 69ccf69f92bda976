import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { HOSTS, type HostKind } from './hosts/registry';
import type { RunningApp } from './hosts/runningApp';
import { AppPage } from './pages/AppPage';
import { makeTestFolders, type TestFolders } from './testFolders';

export interface AppOptions {
  /** The host that a project runs on. Specs never look at it. */
  readonly hostKind: HostKind;
  /** Paints every starter in every size, which takes minutes, instead of the most crowded of them. */
  readonly everyPicture: boolean;
}

export interface StartWith {
  /** A file in the plans folder. */
  readonly plan?: string;
}

export interface AppFixtures {
  readonly folders: TestFolders;
  /** Starts the app; whatever is started ends with the test. */
  readonly start: (options?: StartWith) => Promise<AppPage>;
  /** The app, started on its first starter plan. */
  readonly app: AppPage;
}

/** Every spec is written once and runs on every host. */
export const test = base.extend<AppFixtures & AppOptions>({
  hostKind: ['loopback', { option: true }],
  everyPicture: [false, { option: true }],

  folders: async ({}, use) => {
    const folders = await makeTestFolders();
    await use(folders);
    await folders.remove();
  },

  start: async ({ hostKind, folders }, use, testInfo) => {
    const running: RunningApp[] = [];
    const complaints: string[] = [];
    await use(async ({ plan } = {}) => {
      const app = await HOSTS[hostKind]({
        folders,
        plan: plan === undefined ? null : join(folders.plans, plan),
        complain: (text) => void complaints.push(text),
      });
      running.push(app);
      return new AppPage(app);
    });
    for (const app of running) {
      if (testInfo.status !== testInfo.expectedStatus && !app.page.isClosed()) await testInfo.attach('screen', { body: await app.page.screenshot(), contentType: 'image/png' });
      await app.close();
    }
    expect(complaints, 'what the page complained about').toEqual([]);
  },

  app: async ({ start }, use) => {
    const app = await start();
    await app.answered();
    await use(app);
  },
});

export { expect } from '@playwright/test';
