/**
 * A calculation that somebody else can do again, in a spreadsheet for one: amounts of the design, assumptions, numbers that only turn
 * one unit into another, and how they are joined, from left to right.
 */
export type Term =
  | number
  | { readonly assumption: string }
  | { readonly what: string; readonly value: number; readonly unit: string }
  | { readonly join: TermJoin; readonly of: readonly Term[] };

/** `max` is the largest of its parts. */
export type TermJoin = '+' | '−' | '×' | '÷' | 'max';

/** The short forms in which calculations are written down. */
export const TERM = {
  amount: (what: string, value: number, unit: string): Term => ({ what, value, unit }),
  sum: (...of: readonly Term[]): Term => ({ join: '+', of }),
  less: (...of: readonly Term[]): Term => ({ join: '−', of }),
  times: (...of: readonly Term[]): Term => ({ join: '×', of }),
  over: (...of: readonly Term[]): Term => ({ join: '÷', of }),
  atLeast: (...of: readonly Term[]): Term => ({ join: 'max', of }),
} as const;
