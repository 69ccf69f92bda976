import type { WebContents } from 'electron';

/** No page opens a window. An https link goes to the system's browser, everything else nowhere. */
export function denyNewWindows(contents: WebContents, openOutside: (url: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebAddress(url)) openOutside(url);
    return { action: 'deny' };
  });
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
