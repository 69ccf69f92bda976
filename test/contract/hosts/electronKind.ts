import { bridgeHost } from '../../../renderer/host/bridge';
import type { HostBridge } from '../../../shared/hostContract/bridge';
import { buildApp } from '../../doubles/electron/buildApp';
import { launchElectronDouble } from '../../doubles/electron/launch';
import { findChromium } from '../../e2e/findChromium';
import { temporaryFolder } from './folder';
import type { HostKind } from './hostUnderTest';

const chromiumPath = findChromium();

/** The built main process and preload on the double, called from a real page over the real bridge. */
export const electronKind: HostKind = {
  name: 'Electron main and preload on the double',
  missing: chromiumPath === null ? 'no Chromium on this machine' : null,
  async start({ startup } = {}) {
    const app = await buildApp(['main', 'preload']);
    const folder = await temporaryFolder();
    if (startup && startup.text !== null) await folder.write(startup.name, startup.text);
    const args = startup ? [folder.path(startup.name)] : [];
    const double = await launchElectronDouble({ appFolder: app.folder, chromiumPath: chromiumPath ?? '', args });
    const page = await double.page();
    const bridge: HostBridge = {
      call: (method, input) =>
        page.evaluate(([name, value]) => (window as unknown as { plantwright: HostBridge }).plantwright.call(name, value), [method, input] as const),
    };
    const client = bridgeHost(bridge);
    return {
      client,
      raw: bridge.call,
      put: (name, text) => folder.write(name, text),
      textOf: (name) => folder.read(name),
      async handleOf(name) {
        await double.answerDialog('showOpenDialog', { canceled: false, filePaths: [folder.path(name)] });
        const opened = await client.call('plans.open', { handle: null });
        if (!opened.ok || !opened.value) throw new Error(`${name} could not be opened.`);
        return opened.value.handle;
      },
      willSaveAs: (name) => double.answerDialog('showSaveDialog', { canceled: false, filePath: folder.path(name) }),
      willExportTo: () => double.answerDialog('showOpenDialog', { canceled: false, filePaths: [folder.path('chosen')] }),
      exported: (name, path) => folder.read('chosen', name, path),
      openedLinks: async () => double.detailsOf('open-external') as readonly string[],
      async close() {
        await double.close();
        await folder.remove();
        await app.remove();
      },
    };
  },
};
