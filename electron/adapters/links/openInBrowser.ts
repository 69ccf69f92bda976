import { spawn } from 'node:child_process';
import type { Links } from '../../hostRouter/ports';

interface Opener {
  readonly command: string;
  readonly args: readonly string[];
}

/** The system's own way to open an address. No shell is involved: the address is one argument. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  win32: { command: 'rundll32', args: ['url.dll,FileProtocolHandler'] },
  darwin: { command: 'open', args: [] },
};
const FREEDESKTOP: Opener = { command: 'xdg-open', args: [] };

export const openInBrowser: Links = {
  open: (url) =>
    new Promise((settle, refuse) => {
      const { command, args } = OPENERS[process.platform] ?? FREEDESKTOP;
      const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
      child.once('error', refuse);
      child.once('spawn', () => {
        child.unref();
        settle();
      });
    }),
};
