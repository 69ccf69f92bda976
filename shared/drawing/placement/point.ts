/** A place in the drawing, in pixels at 100 %; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
