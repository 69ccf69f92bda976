import type { BrowserContext, Page } from '@playwright/test';

/** Puts cells on the clipboard as a spreadsheet does: another page of the same browser holds them, and they are copied there by key. */
export async function copyInBrowser(app: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const context: BrowserContext = app.context();
  const sheet = await context.newPage();
  try {
    await sheet.setContent('<p>Sheet</p>');
    await sheet.evaluate((cells) => {
      document.addEventListener('copy', (event) => {
        // Tabs and line ends as Excel writes them, with one after the last row, and the same as a table.
        event.clipboardData?.setData('text/plain', cells.map((row) => `${row.join('\t')}\r\n`).join(''));
        event.clipboardData?.setData('text/html', `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`);
        event.preventDefault();
      });
    }, rows);
    await sheet.bringToFront();
    await sheet.keyboard.press('Control+A');
    await sheet.keyboard.press('Control+C');
  } finally {
    await sheet.close();
    await app.bringToFront();
  }
}
