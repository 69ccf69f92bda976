import { describe, expect, it } from 'vitest';
import { chooseEdgeProduct } from '../../../../models/capacity/edgeProducts';

describe('chooseEdgeProduct', () => {
  it('needs nothing where a site need not survive', () => {
    expect(chooseEdgeProduct(0)).toEqual({ chosen: null, ruledOut: [] });
  });

  it('takes the lightest product that lasts and rules none out for 72 h', () => {
    const { chosen, ruledOut } = chooseEdgeProduct(72);
    expect(chosen?.id).toBe('iot-edge');
    expect(ruledOut).toEqual([]);
  });

  it('rules the 72-hour product out for 96 h, and the 30-day one for 40 days', () => {
    expect(chooseEdgeProduct(96).ruledOut.map((each) => each.id)).toEqual(['iot-operations']);
    expect(chooseEdgeProduct(40 * 24).ruledOut.map((each) => each.id)).toEqual(['iot-operations', 'azure-local-connected']);
  });
});
