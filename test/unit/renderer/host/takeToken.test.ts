import { describe, expect, it } from 'vitest';
import { takeToken } from '../../../../renderer/host/takeToken';

function page(hash: string, stored: Record<string, string> = {}) {
  const shown: string[] = [];
  const place = {
    location: { hash, pathname: '/', search: '?x=1' },
    history: { replaceState: (_state: unknown, _unused: string, url: string) => void shown.push(url) },
    sessionStorage: { getItem: (key: string) => stored[key] ?? null, setItem: (key: string, value: string) => void (stored[key] = value) },
  };
  return { place, shown, stored };
}

describe('the loopback token', () => {
  it('is taken from the address and does not stay there', () => {
    const { place, shown } = page('#token=abc-_1');
    expect(takeToken(place)).toBe('abc-_1');
    expect(shown).toEqual(['/?x=1']);
  });

  it('leaves the rest of the fragment alone', () => {
    const { place, shown } = page('#view=cost&token=abc');
    expect(takeToken(place)).toBe('abc');
    expect(shown).toEqual(['/?x=1#view=cost']);
  });

  it('survives a reload of the same tab', () => {
    const first = page('#token=abc');
    takeToken(first.place);
    const second = page('#view=cost', first.stored);
    expect(takeToken(second.place)).toBe('abc');
    expect(second.shown).toEqual([]);
  });

  it('is nothing where there never was one', () => {
    expect(takeToken(page('').place)).toBeNull();
  });
});
