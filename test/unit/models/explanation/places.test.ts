import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../../../models/explanation/changedPlaces';
import { spread } from '../../../../models/explanation/inputs/spread';
import { readAt, writeAt } from '../../../../models/document/pointer';
import { trackReads } from '../../../../models/explanation/trackReads';

const VALUE = Object.freeze({ name: 'a', list: Object.freeze([Object.freeze({ id: 'x', size: 1 }), Object.freeze({ id: 'y', size: 2 })]), rest: Object.freeze({ deep: 3 }) });

describe('a tracked value', () => {
  it('reads like the value itself', () => {
    expect(JSON.parse(JSON.stringify(trackReads(VALUE, new Set())))).toEqual(VALUE);
    expect({ ...trackReads(VALUE, new Set()) }.name).toBe('a');
    expect(trackReads(VALUE, new Set()).list.map((each) => each.size)).toEqual([1, 2]);
  });

  it('notes the places that were read and no others', () => {
    const reads = new Set<string>();
    expect(trackReads(VALUE, reads).list.find((each) => each.id === 'x')?.size).toBe(1);
    expect([...reads].sort()).toEqual(['/list', '/list/0', '/list/0/id', '/list/0/size', '/list/length']);
  });
});

describe('changed places', () => {
  it('are the leaves that differ', () => {
    expect(changedPlaces(VALUE, { ...VALUE, rest: { deep: 4 }, name: 'b' })).toEqual(['/name', '/rest/deep']);
  });

  it('are a whole list when it gets longer, and a whole object when it gets another key', () => {
    expect(changedPlaces(VALUE, { ...VALUE, list: [...VALUE.list, VALUE.list[0]] })).toEqual(['/list']);
    expect(changedPlaces(VALUE, { ...VALUE, rest: { deep: 3, more: 1 } })).toEqual(['/rest']);
  });

  it('are none between equal values', () => {
    expect(changedPlaces(VALUE, structuredClone(VALUE))).toEqual([]);
  });
});

describe('a pointer with ids', () => {
  it('finds and replaces a value', () => {
    expect(readAt(VALUE, '/list/y/size')).toBe(2);
    const written = writeAt(VALUE, '/list/y/size', 9);
    expect(readAt(written, '/list/y/size')).toBe(9);
    expect(changedPlaces(VALUE, written)).toEqual(['/list/1/size']);
  });

  it('leads nowhere without harm', () => {
    expect(readAt(VALUE, '/list/z/size')).toBeUndefined();
    expect(changedPlaces(VALUE, writeAt(VALUE, '/list/z/size', 9))).toEqual([]);
  });
});

describe('a total spread over parts', () => {
  it.each([
    [3, [4, 2, 0], [2, 1, 0]],
    [10, [1, 1, 1], [4, 3, 3]],
    [5, [0, 0], [5, 0]],
    [0, [3, 4], [0, 0]],
  ])('%d over %j is %j', (total, before, parts) => {
    expect(spread(total, before)).toEqual(parts);
  });
});
