import { request, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopback, type Loopback } from '../../electron/loopback/startLoopback';

const MAX_BODY_BYTES = 2_000;
let folder = '';
let host: Loopback;
let port = 0;
let token = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-attack-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), 'the page');
  await writeFile(join(folder, 'page', 'assets', 'app.js'), 'the script');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  host = await startLoopback({ pageFolder: join(folder, 'page'), plansFolder: join(folder, 'plans'), maxBodyBytes: MAX_BODY_BYTES, links: { open: async () => undefined } });
  port = Number(new URL(host.url).port);
  token = new URL(host.url).hash.slice('#token='.length);
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

interface Seen {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

function ask(method: string, path: string, headers: OutgoingHttpHeaders, body = ''): Promise<Seen> {
  return new Promise((settle, refuse) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => settle({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    sent.on('error', refuse);
    sent.end(body);
  });
}

const own = (): OutgoingHttpHeaders => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'x-plantwright-token': token,
  'content-type': 'application/json',
});
const call = (changed: OutgoingHttpHeaders, body = '{}'): Promise<Seen> => {
  const headers = Object.fromEntries(Object.entries({ ...own(), ...changed }).filter(([, value]) => value !== undefined));
  return ask('POST', '/host/host.abilities', headers, body);
};

/** The request line exactly as written; clients tidy paths up before they send them. */
function rawGet(path: string): Promise<string> {
  return new Promise((settle, refuse) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.on('data', (part) => (text += String(part)));
    socket.on('end', () => settle(text));
    socket.on('error', refuse);
  });
}

describe('the loopback host under attack', () => {
  it('answers its own page', async () => {
    const { status, body } = await call({});
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true });
  });

  it('listens on 127.0.0.1 only', () => {
    expect(new URL(host.url).hostname).toBe('127.0.0.1');
  });

  it.each(['evil.example', 'localhost', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])('refuses a request for the host %s, page and calls alike', async (name) => {
    expect((await call({ host: name })).status).toBe(403);
    const page = await ask('GET', '/', { host: name });
    expect(page.status).toBe(403);
    expect(page.body).not.toContain('the page');
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost', undefined])('refuses a call from the origin %s', async (origin) => {
    expect((await call({ origin })).status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'none'])('refuses a call that the browser marks as %s', async (site) => {
    expect((await call({ 'sec-fetch-site': site })).status).toBe(403);
  });

  it.each(['', 'wrong', 'x'.repeat(43), undefined])('refuses a call with the token %s', async (wrong) => {
    const { status, body } = await call({ 'x-plantwright-token': wrong });
    expect(status).toBe(401);
    expect(body).not.toContain(token);
  });

  it('takes the token from nowhere but the header', async () => {
    const headers = { ...own(), 'x-plantwright-token': '', cookie: `token=${token}`, authorization: `Bearer ${token}` };
    expect((await ask('POST', `/host/host.abilities?token=${token}`, headers, '{}')).status).toBe(401);
  });

  it('has a new token for every start', async () => {
    const other = await startLoopback({ pageFolder: join(folder, 'page'), plansFolder: join(folder, 'plans') });
    await other.close();
    expect(other.url).toMatch(/#token=[\w-]{43}$/);
    expect(other.url.split('#')[1]).not.toBe(host.url.split('#')[1]);
  });

  it('sets no cookie and gives the token to no page', async () => {
    const page = await ask('GET', '/', { host: `127.0.0.1:${port}` });
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(JSON.stringify(page)).not.toContain(token);
  });

  it('answers no preflight, so that no other site may send the header', async () => {
    const { status, headers } = await ask('OPTIONS', '/host/host.abilities', { host: `127.0.0.1:${port}`, origin: 'https://evil.example', 'access-control-request-method': 'POST' });
    expect(status).toBe(405);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])('refuses a body that calls itself %s', async (type) => {
    expect((await call({ 'content-type': type })).status).toBe(415);
  });

  it('refuses a body that is too large, announced or not, and goes on working', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(MAX_BODY_BYTES) });
    expect((await call({ 'content-length': Buffer.byteLength(large) }, large)).status).toBe(413);
    expect((await call({ 'transfer-encoding': 'chunked' }, large)).status).toBe(413);
    expect((await call({})).status).toBe(200);
  });

  it('refuses a body that is not JSON', async () => {
    expect((await call({}, '{"half":')).status).toBe(400);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/./index.html',
    '/assets',
    '/assets/',
    '/%00',
    '/index.html%00.js',
    'http://evil.example/secret.txt',
    '/constructor',
    '/__proto__',
  ])('has no page at %s', async (path) => {
    const answer = await rawGet(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400) /);
    expect(answer).not.toContain('secret"');
    expect(answer.endsWith('secret')).toBe(false);
  });

  it('serves exactly the files of the page', async () => {
    expect((await rawGet('/')).endsWith('the page')).toBe(true);
    expect((await rawGet('/assets/app.js?x=/../../secret.txt')).endsWith('the script')).toBe(true);
  });

  it('serves nothing by other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) expect((await ask(method, '/index.html', own())).status).toBe(405);
    expect((await ask('GET', '/host/host.abilities', own())).status).toBe(404);
  });

  it('sends a content policy without inline scripts or eval, and the other headers, with every answer', async () => {
    for (const answer of [await ask('GET', '/', { host: `127.0.0.1:${port}` }), await call({}), await call({ origin: 'null' })]) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' });
    }
  });

  it('lets no method name reach the file system', async () => {
    for (const method of ['../../x', '%2e%2e', 'plans.open/../../x', '']) {
      const answer = await ask('POST', `/host/${method}`, own(), '{}');
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false });
    }
    expect((await readdir(folder)).sort()).toEqual(['page', 'secret.txt']);
  });
});
