import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The starter knows where browsers lie; it is plain JavaScript, so its shape is stated here. */
const { browserCandidates } = (await import(new URL('../../electron/launch/browser.mjs', import.meta.url).href)) as {
  browserCandidates: (machine: { env: NodeJS.ProcessEnv }) => readonly string[];
};

/** Variables that name a browser: the one that `npm test` sets, and Playwright's habit. */
const VARIABLES = ['PLANTWRIGHT_CHROMIUM', 'PLAYWRIGHT_CHROMIUM'] as const;

/** The Chromium that browser tests drive: a wished one, Playwright's own, or what is installed; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const wished = VARIABLES.map((name) => env[name]);
  const candidates = [...wished, chromium.executablePath(), ...browserCandidates({ env })];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}
