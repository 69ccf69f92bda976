/** Names of the blanks of a sentence: `{company} has {users}` has `company` and `users`. */
export type Blanks<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

export interface Told {
  /** What the plan filled into the blanks. */
  readonly quotes: Readonly<Record<string, string>>;
  /** One sentence that quotes the plan's own facts; the same whichever candidate is judged. */
  readonly sentence: string;
}

/**
 * Fills the blanks of a rule's sentence with facts of the plan.
 * @example tell('{company} has {sites}.', { company: 'Muster', sites: '2 sites' }).sentence === 'Muster has 2 sites.'
 */
export function tell<const Sentence extends string>(sentence: Sentence, facts: Readonly<Record<Blanks<Sentence>, string | number>>): Told {
  const quotes = Object.fromEntries(Object.entries<string | number>(facts).map(([name, value]) => [name, String(value)]));
  return { quotes, sentence: sentence.replace(/\{([^{}]+)\}/g, (blank, name: string) => quotes[name] ?? blank) };
}
