import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../electron/loopback/readArguments';

describe('the command line of the loopback host', () => {
  it('may be empty', () => {
    expect(readArguments([])).toEqual({});
  });

  it('names a plan, a port and a folder', () => {
    expect(readArguments(['a.plantwright.json', '--port', '8080', '--plans', '/plans'])).toEqual({ plan: 'a.plantwright.json', port: 8080, plansFolder: '/plans' });
  });

  it.each([['--port', '65536'], ['--port', 'x'], ['--port', '-1'], ['--nonsense'], ['a.json', 'b.json']])('is refused when it says %s %s', (...args) => {
    expect(() => readArguments(args.filter((arg) => arg !== undefined))).toThrow();
  });
});
