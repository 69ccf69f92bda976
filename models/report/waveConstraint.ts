/** Something that a plan of waves keeps to and that somebody could give way in. */
export interface Constraint {
  /** `change-freeze:year-end`, `latest-end`, `lock:brno`. */
  readonly id: string;
  readonly kind: 'blackout' | 'latest-end' | 'crews' | 'sites-per-wave' | 'exposure' | 'gap' | 'pilot' | 'wave-lock' | 'date-lock' | 'after';
  /** As a reader knows it. */
  readonly label: string;
  /** Where it can be changed. */
  readonly where: string;
}
