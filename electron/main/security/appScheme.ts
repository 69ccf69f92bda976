import { protocol, type Session } from 'electron';
import type { PageFiles } from '../../adapters/page/pageFiles';
import { SECURITY_HEADERS } from '../../adapters/page/securityHeaders';
import { APP_SCHEME, isAppUrl } from './appOrigin';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page, and only its files, under the app's own scheme. */
export function serveApp(session: Session, page: PageFiles): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' && isAppUrl(request.url) ? await page.read(new URL(request.url).pathname) : null;
    if (file === null) return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } });
    return new Response(new Uint8Array(file.bytes), { headers: { ...SECURITY_HEADERS, 'content-type': file.contentType } });
  });
}
