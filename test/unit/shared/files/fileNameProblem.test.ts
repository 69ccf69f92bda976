import { describe, expect, it } from 'vitest';
import { fileNameProblem } from '../../../../shared/files/fileNameProblem';

describe('a file name', () => {
  it.each(['Acme', 'Werk Köln 2027', 'console', '.hidden', 'a.b.c', '工場', 'x'.repeat(200)])('may be %j', (name) => {
    expect(fileNameProblem(name)).toBeNull();
  });

  it.each([
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    ['.', 'it is only dots'],
    ['..', 'it is only dots'],
    ['a/b', 'it holds a character that file names cannot hold'],
    ['a\\b', 'it holds a character that file names cannot hold'],
    ['C:evil', 'it holds a character that file names cannot hold'],
    ['a\u0000b', 'it holds a character that file names cannot hold'],
    ['what?', 'it holds a character that file names cannot hold'],
    ['\ud800', 'it holds a character that file names cannot hold'],
    ['CON', 'Windows keeps this name for itself'],
    ['nul.plantwright.json', 'Windows keeps this name for itself'],
    ['Com1.txt', 'Windows keeps this name for itself'],
    ['trailing.', 'it begins with a space, or ends with a space or a dot'],
    [' leading', 'it begins with a space, or ends with a space or a dot'],
    ['trailing ', 'it begins with a space, or ends with a space or a dot'],
    ['x'.repeat(201), 'it is too long'],
    ['工'.repeat(90), 'it is too long'],
  ])('%j is refused: %s', (name, reason) => {
    expect(fileNameProblem(name)).toMatchObject({ code: 'file.name-invalid', params: { reason } });
  });
});
