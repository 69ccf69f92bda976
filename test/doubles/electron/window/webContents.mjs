import { EventEmitter } from 'node:events';
import { session } from '../app/session.mjs';
import { fromChromium, schemeOf, toChromium } from '../addresses.mjs';
import { newDevToolsSession, newPage } from '../chromium.mjs';
import { tell } from '../control.mjs';
import { attachPreload } from '../page/attachPreload.mjs';
import { applyPermissions } from '../page/permissions.mjs';

let contentsCount = 0;

const preventable = (fields) => ({
  ...fields,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

/** One page in Chromium. What Electron lets an app forbid is really forbidden here. */
export class WebContents extends EventEmitter {
  id = (contentsCount += 1);
  session = session.defaultSession;
  #page = null;
  #devTools = null;
  #opened;
  #openHandler = null;
  /** The address that `loadURL` is on its way to; such a navigation is the app's own and asks nobody. */
  #loading = null;

  constructor(preload) {
    super();
    this.#opened = this.#open(preload);
  }

  async #open(preload) {
    const page = await newPage();
    this.#page = page;
    const devTools = await newDevToolsSession(page);
    this.#devTools = devTools;
    await attachPreload(devTools, preload, this);
    devTools.on('Page.windowOpen', (asked) => this.#askForWindow(asked));
    page.on('popup', (popup) => this.#judgePopup(popup));
    page.on('dialog', (dialog) => this.#answerDialog(dialog));
    page.on('pageerror', (error) => tell('page-error', String(error)));
    page.on('console', (message) => message.type() === 'error' && tell('page-error', message.text()));
    page.on('close', () => this.emit('destroyed'));
  }

  async loadURL(url) {
    await this.#opened;
    const target = toChromium(url);
    await applyPermissions(this.#devTools, this, new URL(target).origin, new URL(url).href);
    this.#loading = target;
    await this.#page.goto(target, { waitUntil: 'load' }).finally(() => (this.#loading = null));
    this.emit('did-finish-load');
    tell('window-loaded', { id: this.id, url, chromiumUrl: target });
  }
  getURL = () => fromChromium(this.#page?.url() ?? '');
  isDestroyed = () => this.#page?.isClosed() ?? false;
  owns = (page) => page === this.#page;
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  async close() {
    await this.#opened;
    if (!this.#page.isClosed()) await this.#page.close({ runBeforeUnload: true });
  }

  /** Answers a request of the page from the app's protocol handler, after asking whether a navigation may happen. */
  async answer(route, request) {
    if (request.isNavigationRequest() && !this.#mayNavigate(request)) return route.abort('aborted');
    const handler = this.session.protocol.handlerOf(schemeOf(request.url()));
    if (!handler) return route.continue();
    const headers = await request.allHeaders();
    const response = await handler(new Request(fromChromium(request.url()), { method: request.method(), headers: plain(headers) }));
    const body = Buffer.from(await response.arrayBuffer());
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  }

  #mayNavigate(request) {
    const isMainFrame = request.frame() === this.#page.mainFrame();
    if (isMainFrame && request.url() === this.#loading) return true;
    const url = fromChromium(request.url());
    const events = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return events.every((name) => {
      const event = preventable({ url, isMainFrame, isSameDocument: false });
      this.emit(name, event, url);
      if (event.defaultPrevented) tell('navigation-denied', { url, by: name });
      return !event.defaultPrevented;
    });
  }

  #lastDecision = 'allow';
  #askForWindow({ url, windowName, windowFeatures, userGesture }) {
    const details = { url: fromChromium(url), frameName: windowName, features: windowFeatures.join(','), disposition: 'new-window', userGesture };
    this.#lastDecision = this.#openHandler ? this.#openHandler(details).action : 'allow';
    tell('window-asked', { url: details.url, action: this.#lastDecision });
  }
  /** Chromium has made the window already; a denied one is closed before any of its requests is answered. */
  #judgePopup(popup) {
    if (this.#lastDecision === 'deny') void popup.close();
  }

  #answerDialog(dialog) {
    if (dialog.type() !== 'beforeunload') return void dialog.dismiss();
    const event = preventable({});
    this.emit('will-prevent-unload', event);
    // In Electron, preventing this event means that the page is left after all.
    if (event.defaultPrevented) return void dialog.accept();
    void dialog.dismiss();
    this.emit('double:stayed');
  }
}

/** Names that begin with a colon belong to the transport and are no headers. */
const plain = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
