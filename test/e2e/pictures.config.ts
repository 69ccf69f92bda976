import { defineConfig } from '@playwright/test';
import type { AppOptions } from './app';
import base from './playwright.config';

/** Every view of every starter, in every size and theme, and the strips of the journeys, under test-results/views. */
export default defineConfig<AppOptions>({ ...base, testMatch: ['**/everyView.spec.ts', '**/journey-*.spec.ts'], projects: [{ name: 'pictures', use: { hostKind: 'loopback', everyPicture: true } }] });
