/** The user's own language region for numbers and dates; interface texts are English. */
export const userLocale = (): string => (typeof navigator === 'undefined' ? 'en-GB' : navigator.language);
