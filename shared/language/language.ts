/** The languages of the interface. English is the source; the type makes every catalogue carry all the others. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

let chosen: Language = 'en';

export const language = (): Language => chosen;

/** Says in which language texts are read from now on. Who shows texts must draw them anew. */
export function setLanguage(next: Language): void {
  chosen = next;
}
