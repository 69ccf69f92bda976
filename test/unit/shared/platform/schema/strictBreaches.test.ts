import { describe, expect, it } from 'vitest';
import type { ModuleSchema } from './moduleSchema';
import { strictBreaches } from './strictBreaches';

const SCHEMA: ModuleSchema = {
  registry_source: 'Azure/sample/azurerm',
  version: '1.0.0',
  variables: {
    name: { type: { kind: 'string' }, required: true, nullable: false, validations: [{ rules: [{ rule: 'length', path: '.', op: '<=', value: 5 }] }] },
    pool: {
      type: { kind: 'object', attributes: { size: { kind: 'string' }, zones: { kind: 'list', element: { kind: 'string' }, optional: true } } },
      required: false,
      nullable: true,
    },
    mode: { type: { kind: 'string' }, required: false, nullable: true, validations: [{ rules: [{ rule: 'one_of', path: '.', values: ['a', 'b'] }] }] },
  },
};

describe('strictBreaches', () => {
  it('accepts a file that fits', () => {
    expect(strictBreaches({ name: 'five5', pool: { size: 'L', zones: ['1'] }, mode: 'a' }, SCHEMA)).toEqual([]);
  });

  it.each([
    ['an unknown variable', { name: 'a', colour: 'red' }, 'colour is no variable of the module'],
    ['an unknown attribute', { name: 'a', pool: { size: 'L', node_count: 3 } }, 'pool.node_count is no attribute of the module'],
    ['a missing variable', {}, 'name is required and missing'],
    ['a missing attribute', { name: 'a', pool: {} }, 'pool.size is required and missing'],
    ['a number for a text', { name: 'a', pool: { size: 'L', zones: [1] } }, 'pool.zones[0] must be a string, not 1'],
    ['null where it is not allowed', { name: null }, 'name must not be null'],
  ])('refuses %s', (_what, variables, sentence) => {
    expect(strictBreaches(variables, SCHEMA)).toContain(sentence);
  });

  it('refuses a value that a rule excludes', () => {
    expect(strictBreaches({ name: 'too long', mode: 'c' }, SCHEMA)).toHaveLength(2);
  });
});
