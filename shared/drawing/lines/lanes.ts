import type { Integration } from '../../../models/document';

/** Keeps several flows between the same two ends apart: 0, 1, -1, 2 … counted from the middle, by flow id. */
export function lanes(integrations: readonly Integration[]): ReadonlyMap<string, number> {
  const perPair = new Map<string, number>();
  return new Map(
    integrations.map(({ id, from, to }) => {
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
      const position = perPair.get(pair) ?? 0;
      perPair.set(pair, position + 1);
      return [id, fromMiddle(position)];
    }),
  );
}

const fromMiddle = (position: number): number => (position % 2 === 1 ? (position + 1) / 2 : -position / 2 || 0);
