import type { Session } from 'electron';

/** What the app needs of the browser's permissions: copying a figure to the clipboard. Everything else is denied unasked. */
const NEEDED = new Set<string>(['clipboard-sanitized-write']);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(NEEDED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => NEEDED.has(permission));
  session.setDevicePermissionHandler(() => false);
}
