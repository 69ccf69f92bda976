import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../../shared/exporters/markdown';

describe('markdownText', () => {
  it('keeps names readable', () => {
    expect(markdownText('Brno-Sever (plant 2), 24/7')).toBe('Brno-Sever (plant 2), 24/7');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['see http://evil.example/x', 'see http\\://evil.example/x'],
    ['HTTPS://evil.example, www.evil.example', 'HTTPS\\://evil.example, www\\.evil.example'],
    ['Site www, https', 'Site www, https'],
    ['a|b', 'a\\|b'],
    ['# heading', '\\# heading'],
    ['- list', '\\- list'],
    ['two\n\n# lines', 'two # lines'],
  ])('turns %j into plain words', (text, plain) => {
    expect(markdownText(text)).toBe(plain);
  });
});
