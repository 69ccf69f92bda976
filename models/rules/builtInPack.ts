/** The rules that come with the product. The version rises with every change of a rule; a plan records which one judged it. */
export const BUILT_IN_PACK = { id: 'plantwright', name: 'Plantwright rules', version: '1.2.0' } as const;
