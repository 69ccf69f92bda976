import { EventEmitter } from 'node:events';
import { app } from '../app/app.mjs';
import { answerRequestsWith } from '../chromium.mjs';
import { WebContents } from './webContents.mjs';

const windows = new Set();

/** The double can only stand for windows that are locked down; with anything less it would show a false picture. */
const REQUIRED = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true };

function requireSecure(preferences = {}) {
  for (const [name, wanted] of Object.entries(REQUIRED)) {
    if (preferences[name] !== wanted) throw new Error(`The double runs only windows with ${name}: ${wanted}.`);
  }
  if (preferences.preload === undefined) throw new Error('The double runs only windows with a preload.');
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows];
  static fromWebContents = (contents) => [...windows].find((window) => window.webContents === contents) ?? null;
  static getFocusedWindow = () => [...windows].at(-1) ?? null;

  #visible;
  #minimized = false;

  constructor({ show = true, webPreferences } = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    requireSecure(webPreferences);
    this.#visible = show;
    this.webContents = new WebContents(webPreferences.preload);
    this.id = this.webContents.id;
    windows.add(this);
    this.webContents.once('destroyed', () => this.#gone());
  }

  async loadURL(url) {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }
  show() {
    this.#visible = true;
    this.emit('show');
  }
  isVisible = () => this.#visible;
  focus() {
    windows.delete(this);
    windows.add(this);
    this.emit('focus');
  }
  minimize() {
    this.#minimized = true;
  }
  restore() {
    this.#minimized = false;
  }
  isMinimized = () => this.#minimized;
  isDestroyed = () => !windows.has(this);
  close() {
    void this.webContents.close();
  }

  /** False when the page objected and was let stay. */
  closeAndWait() {
    return new Promise((settle) => {
      this.once('closed', () => settle(true));
      this.webContents.once('double:stayed', () => settle(false));
      this.close();
    });
  }

  #gone() {
    windows.delete(this);
    this.emit('closed');
    app.windowClosed();
  }
}

app.windows = { all: BrowserWindow.getAllWindows };

/** A request belongs to the window whose page asked; pages that no window owns, such as denied popups, get nothing. */
answerRequestsWith(async (route, request) => {
  const page = pageOf(request);
  const owner = [...windows].find(({ webContents }) => page !== null && webContents.owns(page));
  await (owner ? owner.webContents.answer(route, request) : route.abort()).catch(() => undefined);
});

function pageOf(request) {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
