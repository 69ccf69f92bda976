import type { Size } from './growthExponent';
import type { Derived } from './section';

/** Each size's time against that of the size before. */
export function doublings(id: string, sizes: readonly Size[]): readonly Derived[] {
  return sizes.slice(1).map(({ factor, ms }, index) => {
    const before = sizes[index] ?? { factor, ms };
    return { id: `${id}/${factor}-over-${before.factor}`, name: `${factor} × against ${before.factor} ×`, value: ms / before.ms, unit: '×' };
  });
}
