import { BrowserWindow, shell } from 'electron';
import { confirmClose } from './confirmClose';
import { APP_PAGE } from './security/appOrigin';
import { denyNavigation } from './security/denyNavigation';
import { denyNewWindows } from './security/denyNewWindows';
import { securePreferences } from './security/webPreferences';

const SIZE = { width: 1440, height: 900, minWidth: 1024, minHeight: 700 };
/** Between the light and the dark theme, so that neither flashes before the page is there. */
const BACKGROUND = '#808080';

/** A window with every protection on it, before anything is loaded; `attach` runs before the page can call the host. */
export function createWindow(preload: string, attach: (window: BrowserWindow) => void): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    show: false,
    backgroundColor: BACKGROUND,
    autoHideMenuBar: true,
    title: 'Plantwright',
    webPreferences: securePreferences(preload),
  });
  denyNavigation(window.webContents);
  denyNewWindows(window.webContents, (url) => void shell.openExternal(url));
  confirmClose(window);
  attach(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(APP_PAGE);
  return window;
}
