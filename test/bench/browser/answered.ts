import type { Page } from '@playwright/test';

/** A busy machine may take its time. */
const PATIENCE_MS = 180_000;

/** Waits until the panel shows the answer to the plan as it stands. */
export const answered = (page: Page): Promise<void> => page.locator('[data-testid="answer-panel"][aria-busy="false"] [data-testid="answer-monthly"]').waitFor({ timeout: PATIENCE_MS });
