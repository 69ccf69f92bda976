import { describe, expect, it } from 'vitest';
import type { Integration } from '../../../../../models/document';
import { lanes } from '../../../../../shared/drawing/lines/lanes';

const flow = (id: string, from: string, to: string) => ({ id, from, to }) as Integration;

describe('lanes of flows', () => {
  it('keeps flows of one pair apart whatever their direction', () => {
    const result = lanes([flow('a', 'mes', 'erp'), flow('b', 'erp', 'mes'), flow('c', 'mes', 'erp')]);
    expect([...result.values()]).toEqual([0, 1, -1]);
  });

  it('leaves flows of different pairs in the middle', () => {
    expect([...lanes([flow('a', 'mes', 'erp'), flow('b', 'wms', 'erp')]).values()]).toEqual([0, 0]);
  });
});
