import { describe, expect, it } from 'vitest';
import { csvText, neutralText } from '../../../../shared/exporters/csv';
import { MALICIOUS_NAMES } from '../../../fixtures/exportReport';

describe('csvText', () => {
  it('ends every row with CRLF and quotes only what needs it', () => {
    expect(csvText([['a', 'b,c', 'd"e', 'f\ng'], [1, -2.5, '', 'x']])).toBe('a,"b,c","d""e","f\ng"\r\n1,-2.5,,x\r\n');
  });

  it.each(MALICIOUS_NAMES)('writes %j as text behind an apostrophe', (name) => {
    const [cell = ''] = csvText([[name]]).split('\r\n');
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves ordinary text and numbers as they are', () => {
    expect(neutralText('Brno = plant 1')).toBe('Brno = plant 1');
    expect(csvText([[-5]])).toBe('-5\r\n');
  });

  it('also disarms the full-width signs that some keyboards write', () => {
    expect(neutralText('＝1+1')).toBe("'＝1+1");
  });
});
