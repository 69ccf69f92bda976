import { describe, expect, it } from 'vitest';
import { chooseEdgeProduct } from '../../../../models/capacity/edgeProducts';

describe('chooseEdgeProduct', () => {
  it('needs nothing where nothing has to run or wait at the site', () => {
    expect(chooseEdgeProduct(false, 0)).toEqual({ chosen: null, ruledOut: [] });
  });

  it('takes the lightest product that lasts and rules none out for 72 h', () => {
    const { chosen, ruledOut } = chooseEdgeProduct(true, 72);
    expect(chosen?.id).toBe('iot-edge');
    expect(ruledOut).toEqual([]);
  });

  it('rules the 72-hour product out for 96 h, and the 30-day one for 40 days', () => {
    expect(chooseEdgeProduct(true, 96).ruledOut.map((each) => each.id)).toEqual(['iot-operations']);
    expect(chooseEdgeProduct(true, 40 * 24).ruledOut.map((each) => each.id)).toEqual(['iot-operations', 'azure-local-connected']);
  });

  it('takes the lightest product where something must stay at the site, without any hours', () => {
    expect(chooseEdgeProduct(true, 0).chosen?.id).toBe('iot-edge');
  });
});
