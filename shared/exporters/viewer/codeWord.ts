import { TENANCY_POLICIES } from '../../../models/candidates/tenancyPolicy';
import { findRegion } from '../../../models/facts/regions';
import { PLATFORM_WORDS, TIER_WORDS } from '../../../models/report/decisionWords';
import { VIEWER_WORDS } from './words';

const TENANCY_WORDS = Object.fromEntries(Object.entries(TENANCY_POLICIES).map(([tenancy, { label }]) => [tenancy, label]));
const WORDS: ReadonlyMap<string, string> = new Map(Object.entries({ ...TENANCY_WORDS, ...TIER_WORDS, ...PLATFORM_WORDS, ...VIEWER_WORDS.databases, ...VIEWER_WORDS.statuses }));

/** The word for a code of the report (`dedicated-cluster`, `aks`, `westeurope`); what is no code comes back as it is. */
export const codeWord = (code: string): string => WORDS.get(code) ?? findRegion(code)?.displayName ?? code;
