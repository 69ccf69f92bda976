/** What the shell learns. Part of the public interface. */
export const EXIT = {
  fine: 0,
  /** A fault of the program itself. */
  failed: 1,
  invalidInput: 2,
  /** Only with `--strict`: a price or an answer is missing. */
  incomplete: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
