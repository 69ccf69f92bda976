import type { Page } from '@playwright/test';

/** Errors in the console are defects too: a blocked script, a lost promise, a broken rule of React. */
export function listenForComplaints(page: Page, complain: (text: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', (error) => complain(String(error)));
}
