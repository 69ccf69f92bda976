import { startOnElectron } from './electron';
import { startOnElectronDouble } from './electronDouble';
import { startOnLoopback } from './loopback';
import type { StartApp } from './runningApp';

export const HOSTS = {
  loopback: startOnLoopback,
  'electron-double': startOnElectronDouble,
  electron: startOnElectron,
} satisfies Record<string, StartApp>;

export type HostKind = keyof typeof HOSTS;
