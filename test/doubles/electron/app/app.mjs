import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeChromium, launchChromium } from '../chromium.mjs';
import { onCommand, tell } from '../control.mjs';
import { instanceLock } from './instanceLock.mjs';

const folder = process.env.ELECTRON_DOUBLE_APP ?? process.cwd();
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const SWITCH = '--user-data-dir=';

function chooseUserData() {
  const wished = process.argv.find((arg) => arg.startsWith(SWITCH))?.slice(SWITCH.length);
  const chosen = wished ?? mkdtempSync(join(tmpdir(), 'electron-double-'));
  mkdirSync(chosen, { recursive: true });
  return chosen;
}

const preventable = () => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

class App extends EventEmitter {
  #userData = chooseUserData();
  #ready = null;
  #isReady = false;
  #lock = null;
  #quitting = false;
  /** Set by BrowserWindow, which depends on the app and not the other way round. */
  windows = { all: () => [] };

  getVersion = () => manifest.version;
  getName = () => manifest.productName ?? manifest.name;
  getAppPath = () => folder;
  isReady = () => this.#isReady;
  whenReady = () => (this.#ready ??= this.#becomeReady());
  getPath(name) {
    if (name === 'userData') return this.#userData;
    if (name === 'home') return join(this.#userData, 'home');
    throw new Error(`The double knows no path "${name}".`);
  }

  async #becomeReady() {
    await launchChromium(join(this.#userData, 'Chromium'));
    this.#isReady = true;
    this.emit('ready', {}, {});
  }

  requestSingleInstanceLock() {
    this.#lock ??= instanceLock(this.#userData, (argv, workingFolder) => this.emit('second-instance', {}, argv, workingFolder, null));
    return this.#lock.held;
  }
  hasSingleInstanceLock = () => this.#lock?.held === true;

  /** As in Electron: windows may object, then the rest follows; before the app is ready there are none. */
  quit() {
    if (this.#quitting) return;
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    void this.#closeAll();
  }
  async #closeAll() {
    const closed = await Promise.all(this.windows.all().map((window) => window.closeAndWait()));
    if (closed.includes(false)) {
      this.#quitting = false;
      return;
    }
    const event = preventable();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#quitting = false;
    else await this.#end(0);
  }
  exit(code = 0) {
    void this.#end(code);
  }
  async #end(code) {
    this.emit('quit', {}, code);
    await Promise.all([closeChromium(), this.#lock?.release()]);
    process.exit(code);
  }

  /** Called when a window is gone: without a listener of its own the app ends, as in Electron. */
  windowClosed() {
    if (this.#quitting || this.windows.all().length > 0) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

export const app = new App();
// Electron becomes ready by itself, whether or not anybody waits for it.
setImmediate(() => void app.whenReady().catch((error) => {
  tell('failed', String(error));
  process.exit(1);
}));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.exit(0));
process.on('disconnect', () => app.exit(0));
onCommand('quit', () => void app.quit());
onCommand('open-file', ({ path }) => void app.emit('open-file', preventable(), path));
