import { neutralText } from '../../../shared/exporters/csv';

const NEEDS_QUOTES = /["\t\r\n]/;

/** Rows for a spreadsheet: cells between tabs, quoted where they must be. What a spreadsheet would run as a formula gets an apostrophe; numbers do not. */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

const NUMBER = /^[-−]?[\d.,'’\s]+$/;

function cell(text: string): string {
  const safe = NUMBER.test(text) ? text : neutralText(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Puts text on the clipboard from within a click or a key press. Asking for the clipboard itself would need a permission that the app refuses to every page. */
export function copyText(text: string): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
}
