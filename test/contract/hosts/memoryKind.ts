import type { HostMethod } from '../../../shared/hostContract/contract';
import { memoryHost } from '../../../renderer/host/memory';
import { handleInList } from './handleInList';
import type { HostKind } from './hostUnderTest';

export const memoryKind: HostKind = {
  name: 'in memory',
  missing: null,
  async start({ startup } = {}) {
    const host = memoryHost(startup ? { startup: startup.name } : {});
    if (startup && startup.text !== null) host.put(startup.name, startup.text);
    const { client } = host;
    return {
      client,
      raw: (method, input) => client.call(method as HostMethod, input as never),
      put: async (name, text) => host.put(name, text),
      textOf: async (name) => host.textOf(name),
      handleOf: (name) => handleInList(client, name),
      willSaveAs: async () => undefined,
      willExportTo: async () => undefined,
      async exported(name, path) {
        const base64 = host.exported.get(`${name}/${path}`);
        return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
      },
      openedLinks: async () => host.openedLinks,
      close: async () => undefined,
    };
  },
};
