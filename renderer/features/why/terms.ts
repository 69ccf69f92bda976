import { findRegion } from '../../../models/facts/regions';
import { termMessages } from './messages';

/** The word for a code of the report (`dedicated-cluster`, `aks`, `westeurope`); text that is no code comes back as it is. */
export const term = (code: string): string => (Object.hasOwn(termMessages, code) ? termMessages[code as keyof typeof termMessages] : (findRegion(code)?.displayName ?? code));
