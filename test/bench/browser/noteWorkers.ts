interface Noted {
  asked: number;
  told: number;
}

declare global {
  interface Window {
    /** When a worker was last asked and last said something, by its name. */
    readonly noted: Readonly<Record<string, Noted>>;
  }
}

/** Runs in the page before anything else: notes when workers are asked and when they answer. */
export function noteWorkers(): void {
  const noted: Record<string, Noted> = {};
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    /** Other workers (waves, glances, exports) work beside them and are not what is timed. */
    readonly #noted: Noted | undefined;
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.#noted = noted[options?.name ?? ''] ??= { asked: 0, told: 0 };
      // The first listener of all: it hears the worker before the app does.
      this.addEventListener('message', () => {
        if (this.#noted) this.#noted.told = performance.now();
      });
    }
    override postMessage(message: unknown): void {
      if (this.#noted) this.#noted.asked = performance.now();
      super.postMessage(message);
    }
  };
  Object.assign(window, { noted });
}
