import { startLoopback } from '../../../electron/loopback/startLoopback';
import { httpHost } from '../../../renderer/host/http';
import { LOOPBACK_TOKEN_HEADER } from '../../../shared/hostContract/loopback';
import { temporaryFolder } from './folder';
import { handleInList } from './handleInList';
import type { HostKind } from './hostUnderTest';

/** Over real HTTP. A browser adds the Origin header by itself; here the test does. */
export const loopbackKind: HostKind = {
  name: 'loopback',
  missing: null,
  async start({ startup } = {}) {
    const folder = await temporaryFolder();
    await folder.write('page/index.html', '<!doctype html><title>Stand-in</title>');
    if (startup && startup.text !== null) await folder.write(`plans/${startup.name}`, startup.text);
    const links: string[] = [];
    const host = await startLoopback({
      pageFolder: folder.path('page'),
      plansFolder: folder.path('plans'),
      plan: startup ? folder.path('plans', startup.name) : null,
      links: { open: async (url) => void links.push(url) },
    });
    const { origin, hash } = new URL(host.url);
    const token = hash.slice('#token='.length);
    const send: typeof fetch = (address, init) => fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } });
    const client = httpHost(origin, token, send);
    return {
      client,
      async raw(method, input) {
        const headers = { 'content-type': 'application/json', [LOOPBACK_TOKEN_HEADER]: token };
        const response = await send(`${origin}/host/${method}`, { method: 'POST', headers, body: JSON.stringify(input) });
        return response.json();
      },
      put: (name, text) => folder.write(`plans/${name}`, text),
      textOf: (name) => folder.read('plans', name),
      handleOf: (name) => handleInList(client, name),
      willSaveAs: async () => undefined,
      willExportTo: async () => undefined,
      exported: (name, path) => folder.read('plans', 'exports', name, path),
      openedLinks: async () => links,
      async close() {
        await host.close();
        await folder.remove();
      },
    };
  },
};
