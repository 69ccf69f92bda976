import { describe, expect, it } from 'vitest';
import { connect, type HostWindow } from '../../../../renderer/host/connect';
import { httpHost } from '../../../../renderer/host/http';

const page = (hash: string): HostWindow => ({
  location: { hash, pathname: '/', search: '', origin: 'http://127.0.0.1:9' },
  history: { replaceState: () => undefined },
  sessionStorage: { getItem: () => null, setItem: () => undefined },
});

describe('the host of a page', () => {
  it('is the bridge when the preload put one there', async () => {
    const bridge = { call: async () => ({ ok: true, value: null }) };
    const host = connect({ ...page('#token=x'), plantwright: bridge });
    expect(await host.call('plans.startup', {})).toEqual({ ok: true, value: null });
  });

  it('is the loopback server when the address carries its token', async () => {
    const answer = await connect(page('#token=x')).call('host.abilities', {});
    // Nothing listens on port 9: the attempt itself shows where the call went.
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'host.unreachable' }] });
  });

  it('is the page itself when there is neither', async () => {
    expect(await connect(page('')).call('plans.list', {})).toEqual({ ok: true, value: [] });
  });
});

describe('a client over http', () => {
  const answering = (body: unknown): typeof fetch => async () => new Response(JSON.stringify(body));

  it('sends the token as a header and no credentials', async () => {
    const seen: RequestInit[] = [];
    const send: typeof fetch = async (_url, init) => {
      seen.push(init ?? {});
      return new Response('{"ok":true,"value":[]}');
    };
    await httpHost('http://127.0.0.1:9', 'secret', send).call('plans.list', {});
    expect(seen[0]).toMatchObject({ method: 'POST', credentials: 'omit', headers: { 'x-plantwright-token': 'secret' } });
  });

  it('does not believe an answer that breaks the contract', async () => {
    const host = httpHost('http://127.0.0.1:9', 't', answering({ ok: true, value: [{ handle: 'x', name: 7 }] }));
    expect(await host.call('plans.list', {})).toMatchObject({ ok: false, problems: [{ code: 'host.answer-invalid' }] });
  });

  it('does not send what breaks the contract', async () => {
    const host = httpHost('http://127.0.0.1:9', 't', () => Promise.reject(new Error('was sent')));
    expect(await host.call('links.open', { url: 'file:///etc/passwd' })).toMatchObject({ ok: false, problems: [{ code: 'host.request-invalid' }] });
  });
});
