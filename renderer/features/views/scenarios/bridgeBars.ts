import Big from 'big.js';
import type { CostBridge } from '../../../../models/scenarios/comparison';
import { formatNumber } from '../../../i18n';

export interface BridgeBar {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  /** From where to where the bar floats, measured from the bill of the plan. */
  readonly span: readonly [number, number];
  readonly kind: 'more' | 'less' | 'sum';
}

/** The steps of a bridge as bars that begin where the one before ended, and the whole difference last. Steps are numbered as the table numbers them. */
export function bridgeBars({ steps, difference }: Pick<CostBridge, 'steps' | 'difference'>, sumLabel: string): readonly BridgeBar[] {
  let reached = new Big(0);
  const bars = steps.map(({ difference: amount }, at): BridgeBar => {
    const from = reached;
    reached = reached.plus(amount);
    return { id: String(at), label: formatNumber(at + 1), amount, span: [Number(from), Number(reached)], kind: new Big(amount).lt(0) ? 'less' : 'more' };
  });
  return [...bars, { id: 'sum', label: sumLabel, amount: difference, span: [0, Number(difference)], kind: 'sum' }];
}
