import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../../../renderer/features/files/fileStem';
import { fileNameProblem } from '../../../../../shared/files/fileNameProblem';

describe('fileStem', () => {
  it('keeps what file names can hold', () => {
    expect(fileStem('Brno: move 2027')).toBe('Brno move 2027');
    expect(fileStem('Žďár / plant?')).toBe('Žďár plant');
  });

  it.each(['../../etc', '...', '  ', 'a\tb', `${'long '.repeat(60)}`, 'ends.'])('makes %j a name that every host takes', (name) => {
    expect(fileNameProblem(fileStem(name))).toBeNull();
  });
});
