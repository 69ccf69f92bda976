/**
 * Whether two values of a document say the same. A plan that comes to a worker is a copy, so nothing of it is the same
 * object as before.
 * @example sameContent([{ share: 0.1 }], structuredClone([{ share: 0.1 }])) → true
 */
export const sameContent = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
