import { contextBridge, ipcRenderer } from 'electron';
import { HOST_CHANNEL, type HostBridge } from '../../shared/hostContract/bridge';

/** One function over one channel: the page can ask what the contract knows and reach nothing else of Electron. */
contextBridge.exposeInMainWorld('plantwright', {
  call: (method, input) => ipcRenderer.invoke(HOST_CHANNEL, method, input) as Promise<unknown>,
} satisfies HostBridge);
