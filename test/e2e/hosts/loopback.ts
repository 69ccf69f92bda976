import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../findChromium';
import { ROOT } from '../root';
import { CHROMIUM_ARGUMENTS } from './chromiumArguments';
import { copyInBrowser } from './copyInBrowser';
import { listenForComplaints } from './listenForComplaints';
import type { StartApp } from './runningApp';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/;

/** The built loopback host as its own process, and a browser window on the address it prints. */
export const startOnLoopback: StartApp = async ({ folders, plan, complain }) => {
  const server = spawn(process.execPath, [join(ROOT, 'dist/loopback/serve.js'), '--plans', folders.plans, ...(plan === null ? [] : [plan])]);
  const browser = await chromium.launch({ ...executable(), args: [...CHROMIUM_ARGUMENTS] });
  try {
    const address = await addressOf(server);
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    listenForComplaints(page, complain);
    await page.goto(address);
    const asksNobody = async (): Promise<void> => undefined;
    const close = async (): Promise<void> => {
      await browser.close();
      await ended(server);
    };
    return { page, nativeDialogs: false, willOpen: asksNobody, willSaveAs: asksNobody, willExport: asksNobody, copyCells: (rows) => copyInBrowser(page, rows), close };
  } catch (error) {
    await browser.close();
    await ended(server);
    throw error;
  }
};

function executable(): { executablePath?: string } {
  const path = findChromium();
  return path === null ? {} : { executablePath: path };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((settle, refuse) => {
    let output = '';
    const read = (part: Buffer): void => {
      output += String(part);
      const found = ADDRESS.exec(output)?.[0];
      if (found !== undefined) settle(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => refuse(new Error(`The loopback host ended with ${code}.\n${output}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    server.once('exit', () => settle());
    server.kill('SIGTERM');
  });
}
