import type { Message } from './messageLine';

interface Retry {
  readonly dueAt: number;
  readonly message: Message;
}

/** Failed messages until they are due again, earliest first. They come almost in order, so each finds its place at once. */
export class RetryLine {
  readonly #retries: Retry[] = [];

  get nextAt(): number {
    return this.#retries[0]?.dueAt ?? Number.POSITIVE_INFINITY;
  }

  push(retry: Retry): void {
    let at = this.#retries.length;
    while (at > 0 && (this.#retries[at - 1]?.dueAt ?? 0) > retry.dueAt) at -= 1;
    this.#retries.splice(at, 0, retry);
  }

  shift(): Message | undefined {
    return this.#retries.shift()?.message;
  }
}
