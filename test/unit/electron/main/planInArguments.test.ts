import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planInArguments } from '../../../../electron/main/planInArguments';

describe('the plan on a command line', () => {
  it('is found behind the app itself and its switches, from the folder of the caller', () => {
    expect(planInArguments(['/opt/plantwright', '--no-sandbox', 'Acme.plantwright.json'], '/home/me')).toBe(resolve('/home/me', 'Acme.plantwright.json'));
  });

  it.each([[['/opt/plantwright']], [['/opt/plantwright', '/opt/app']], [['plan.json']], [['/opt/plantwright', '--plan.json']]])('is nothing in %j', (args) => {
    expect(planInArguments(args, '/home/me')).toBeNull();
  });
});
