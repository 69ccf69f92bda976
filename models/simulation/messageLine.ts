/** Messages of one flow that came at one moment; a backlog is one entry, however large. */
export interface Message {
  readonly at: number;
  readonly classIndex: number;
  /** Attempts that have failed. */
  readonly failed: number;
}

/** Entries that have been served are cut off when there are so many of them. */
const CUT = 1024;

/** First in, first out. */
export class MessageLine {
  #entries: { readonly message: Message; count: number }[] = [];
  #head = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(message: Message, count = 1): void {
    this.#entries.push({ message, count });
    this.#size += count;
  }

  shift(): Message | undefined {
    const entry = this.#entries[this.#head];
    if (!entry) return undefined;
    this.#size -= 1;
    entry.count -= 1;
    if (entry.count <= 0) this.#head += 1;
    if (this.#head > CUT && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return entry.message;
  }
}
