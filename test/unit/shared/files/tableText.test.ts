import { describe, expect, it } from 'vitest';
import { tableText } from '../../../../shared/files/tableText';

const TEXT = 'id;name\r\nbrno;Závod Brno, Müller\r\n';

describe('the text of a table', () => {
  it('is read from every form in which spreadsheets write it', () => {
    const wide = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
    expect(tableText(wide)).toBe(TEXT);
    expect(tableText(Buffer.from(wide).swap16())).toBe(TEXT);
    expect(tableText(Buffer.from(TEXT, 'utf8'))).toBe(TEXT);
    expect(tableText(Buffer.from(`\uFEFF${TEXT}`, 'utf8'))).toBe(TEXT);
    expect(tableText(Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))).toBe('Müller');
  });
});
