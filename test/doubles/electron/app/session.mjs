import { app } from './app.mjs';

const privileged = new Map();

/** Before the app is ready, schemes are declared; a scheme that is not standard and secure has no origin of its own. */
function registerSchemesAsPrivileged(schemes) {
  if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges ?? {});
}

class Protocol {
  #handlers = new Map();
  registerSchemesAsPrivileged = registerSchemesAsPrivileged;

  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle can only be called after app is ready');
    if (this.#handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
    const { standard, secure } = privileged.get(scheme) ?? {};
    if (!standard || !secure) throw new Error(`The double serves only schemes registered as standard and secure; "${scheme}" is not.`);
    this.#handlers.set(scheme, handler);
  }
  isProtocolHandled = (scheme) => this.#handlers.has(scheme);
  handlerOf = (scheme) => this.#handlers.get(scheme);
}

class Session {
  protocol = new Protocol();
  #request = null;
  #check = null;

  setPermissionRequestHandler(handler) {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler) {
    this.#check = handler;
  }
  setDevicePermissionHandler() {}

  /** Electron's own default is to grant: whoever sets no handler gives everything away, here too. */
  async isGranted(contents, permission, origin) {
    const checked = this.#check ? this.#check(contents, permission, origin, { isMainFrame: true }) : true;
    if (!checked || !this.#request) return checked;
    return new Promise((settle) => this.#request(contents, permission, settle, { isMainFrame: true, requestingUrl: origin }));
  }
}

export const session = { defaultSession: new Session() };
export const protocol = session.defaultSession.protocol;
