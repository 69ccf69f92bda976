import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../../electron/hostRouter/createRouter';
import type { Handlers } from '../../../../electron/hostRouter/handler';
import { HANDLERS } from '../../../../electron/hostRouter/handlers/registry';
import type { HostPorts } from '../../../../electron/hostRouter/ports';
import { HOST_METHODS } from '../../../../shared/hostContract/contract';

function setUp(changed: Partial<Handlers> = {}) {
  const lines: string[] = [];
  const opened: string[] = [];
  const ports = {
    about: { appVersion: '1.2.3', platform: 'linux' },
    places: { nativeDialogs: false, plansFolder: '/plans' },
    links: { open: async (url: string) => void opened.push(url) },
    log: (line: string) => void lines.push(line),
  } as unknown as HostPorts;
  return { route: createRouter({ ...HANDLERS, ...changed }, ports), lines, opened };
}

const codeOf = (answer: unknown): unknown => (answer as { problems: { code: string }[] }).problems[0]?.code;

describe('the host router', () => {
  it('answers a known method with the parsed output of its handler', async () => {
    const { route } = setUp();
    expect(await route('host.abilities', {})).toEqual({
      ok: true,
      value: { appVersion: '1.2.3', platform: 'linux', nativeDialogs: false, plansFolder: '/plans', priceList: true, bills: true },
    });
  });

  it.each(['nonsense', '__proto__', 'constructor', '', 7, null, undefined, {}, ['host.abilities']])(
    'refuses the unknown method %j',
    async (method) => {
      expect(codeOf(await setUp().route(method, {}))).toBe('host.request-invalid');
    },
  );

  it('quotes no more than the start of a long unknown method', async () => {
    const answer = await setUp().route('x'.repeat(10_000), {});
    expect(JSON.stringify(answer).length).toBeLessThan(300);
  });

  it('refuses input that the contract does not know, and does not run the handler', async () => {
    const { route, opened } = setUp();
    for (const url of ['http://example.com', 'file:///etc/passwd', 'javascript:alert(1)', 'https://', 7]) {
      expect(codeOf(await route('links.open', { url }))).toBe('host.request-invalid');
    }
    expect(codeOf(await route('links.open', { url: 'https://example.com', more: 1 }))).toBe('host.request-invalid');
    expect(opened).toEqual([]);
  });

  it('lets an https address through', async () => {
    const { route, opened } = setUp();
    expect(await route('links.open', { url: 'https://example.com/a' })).toEqual({ ok: true, value: {} });
    expect(opened).toEqual(['https://example.com/a']);
  });

  it('does not pass on an answer that breaks the contract', async () => {
    const broken = (async () => ({ ok: true, value: { secret: 'x' } })) as unknown as Handlers['host.abilities'];
    const { route, lines } = setUp({ 'host.abilities': broken });
    expect(codeOf(await route('host.abilities', {}))).toBe('host.answer-invalid');
    expect(lines).toHaveLength(1);
  });

  it('turns a throwing handler into a problem and logs the kind of failure without its message', async () => {
    const { route, lines } = setUp({
      'links.open': async () => {
        throw Object.assign(new Error('contents of a plan'), { code: 'EACCES' });
      },
    });
    expect(codeOf(await route('links.open', { url: 'https://example.com' }))).toBe('host.refused');
    expect(lines).toEqual(['host links.open: failed with Error EACCES']);
  });

  it('has one handler for every method and none besides', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual([...HOST_METHODS].sort());
  });
});
