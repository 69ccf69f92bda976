/** Smallest number first; a flat array, because a simulation asks it millions of times. */
export class MinHeap {
  readonly #values: number[] = [];

  constructor(values: readonly number[] = []) {
    for (const value of values) this.push(value);
  }

  get size(): number {
    return this.#values.length;
  }

  /** The smallest number, left where it is; infinity when there is none. */
  get least(): number {
    return this.#values[0] ?? Number.POSITIVE_INFINITY;
  }

  push(value: number): void {
    const heap = this.#values;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= value) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  pop(): number | undefined {
    const heap = this.#values;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last !== undefined) this.#sink(last);
    return top;
  }

  #sink(value: number): void {
    const heap = this.#values;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const child = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left;
      const below = heap[child] ?? 0;
      if (below >= value) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = value;
  }
}
