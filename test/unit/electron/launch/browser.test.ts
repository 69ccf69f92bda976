import { describe, expect, it } from 'vitest';
import { loadLaunch } from './loadLaunch';

type Env = Record<string, string>;
const { browserCandidates, findBrowser, openAppWindow } = await loadLaunch<{
  browserCandidates: (machine: { platform: string; env: Env; home: string }) => readonly string[];
  findBrowser: (env: Env) => string | null;
  openAppWindow: (url: string, env: Env) => unknown;
}>('browser.mjs');
const { hasDisplay } = await loadLaunch<{ hasDisplay: (env: Env, platform: string) => boolean }>('display.mjs');

describe('browserCandidates', () => {
  it('looks along the path on Linux', () => {
    expect(browserCandidates({ platform: 'linux', env: { PATH: '/usr/bin:/snap/bin' }, home: '/home/ada' })).toContain('/snap/bin/chromium');
  });

  it('knows Edge on Windows, which every Windows has', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(browserCandidates({ platform: 'win32', env, home: '' })).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it("looks into the user's own applications on macOS", () => {
    expect(browserCandidates({ platform: 'darwin', env: {}, home: '/Users/ada' })).toContain('/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });
});

describe('findBrowser', () => {
  it('takes the browser that the user names', () => {
    expect(findBrowser({ PLANTWRIGHT_BROWSER: process.execPath })).toBe(process.execPath);
  });

  it('does not quietly take another one when the named one is missing', () => {
    expect(findBrowser({ ...(process.env as Env), PLANTWRIGHT_BROWSER: '/nowhere/chrome' })).toBeNull();
  });
});

describe('hasDisplay', () => {
  it.each([
    ['a bare Linux server', {}, 'linux', false],
    ['Linux under X', { DISPLAY: ':0' }, 'linux', true],
    ['Linux under Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['Windows', {}, 'win32', true],
    ['macOS', {}, 'darwin', true],
  ])('tells %s', (_name, env, platform, expected) => {
    expect(hasDisplay(env as Env, platform)).toBe(expected);
  });

  it.runIf(process.platform === 'linux')('opens no window without one', () => {
    expect(openAppWindow('http://127.0.0.1:1/', { PLANTWRIGHT_BROWSER: process.execPath })).toBeNull();
  });
});
