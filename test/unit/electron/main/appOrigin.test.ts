import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../../electron/main/security/appOrigin';
import { isTrustedSender } from '../../../../electron/main/security/isTrustedSender';

describe("the app's own addresses", () => {
  it.each(['app://plantwright/index.html', 'app://plantwright/', 'app://plantwright/index.html#view=cost'])('include %s', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'app://plantwright.evil.example/',
    'app://evil/plantwright',
    'app://user@plantwright/',
    'https://plantwright/',
    'file:///app://plantwright/',
    'about:blank',
    'nonsense',
    '',
  ])('do not include %j', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});

describe('a trusted sender', () => {
  const own = { url: 'app://plantwright/index.html', parent: null };

  it('is the top frame with our page and nothing else', () => {
    expect(isTrustedSender(own)).toBe(true);
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender({ ...own, url: 'https://evil.example/' })).toBe(false);
    expect(isTrustedSender({ ...own, parent: own as never })).toBe(false);
  });
});
