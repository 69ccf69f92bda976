import { describe, expect, it } from 'vitest';
import { fileNameProblem } from '../../../../../electron/adapters/files/fileNameProblem';

describe('a file name', () => {
  it.each(['Acme', 'Werk Köln 2027', 'console', '.hidden', 'a.b.c', '工場', 'x'.repeat(200)])('may be %j', (name) => {
    expect(fileNameProblem(name)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['.', 'dots'],
    ['..', 'dots'],
    ['a/b', 'characters'],
    ['a\\b', 'characters'],
    ['C:evil', 'characters'],
    ['a\u0000b', 'characters'],
    ['what?', 'characters'],
    ['\ud800', 'characters'],
    ['CON', 'reserved'],
    ['nul.plantwright.json', 'reserved'],
    ['Com1.txt', 'reserved'],
    ['trailing.', 'ends'],
    ['trailing ', 'ends'],
    ['x'.repeat(201), 'length'],
    ['工'.repeat(90), 'length'],
  ])('%j is refused because of its %s', (name, reason) => {
    expect(fileNameProblem(name)).toMatchObject({ code: 'file.name-invalid', params: { reason } });
  });
});
