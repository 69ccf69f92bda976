import { findRegion } from '../../../models/facts/regions';
import { termMessages } from './messages';

/** The word for a code of the report (`dedicated-cluster`, `aks`, `westeurope`); text that is no code comes back as it is. */
export const term = (code: string): string => (Object.hasOwn(termMessages, code) ? termMessages[code as keyof typeof termMessages] : (findRegion(code)?.displayName ?? code));

/** The same inside a sentence: `zone-redundant`; German nouns keep their capitals, for only the first letter changes. */
export const termIn = (code: string): string => `${term(code).charAt(0).toLowerCase()}${term(code).slice(1)}`;
