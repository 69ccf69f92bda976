import type { Plan } from '../../../models/document';

/** The same thing of the same plan has the same id in every file, so that a diary moves it instead of showing it twice. */
export const uidOf = ({ id }: Plan, thing: string): string => `${thing}.${id}@plantwright`;
