/** Control, formatting and line-separating characters, the marks that turn text round among them: a file must not steer the reader's terminal. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text that may quote a stranger's file, safe to print on one line. */
export const oneLine = (text: string): string => text.replace(STEERING, ' ');
