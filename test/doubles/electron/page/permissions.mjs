import { setPermission } from '../chromium.mjs';

/** Electron's names of permissions and Chromium's. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
];

/** Asks the session's handlers about every permission before the page runs, and has Chromium enforce the answers. */
export async function applyPermissions(devTools, contents, chromiumOrigin, appOrigin) {
  for (const [electronName, chromiumName] of PERMISSIONS) {
    const granted = await contents.session.isGranted(contents, electronName, appOrigin);
    await setPermission(devTools, chromiumOrigin, chromiumName, granted);
  }
}
