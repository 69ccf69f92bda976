import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import { PLATFORM_WORDS, TIER_WORDS } from '../report/decisionWords';
import { DECISION_PARTS, type Decision } from './decision';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const WORDS: { readonly [Part in keyof Decision]: (decision: Decision) => string } = {
  tenancy: ({ tenancy }) => lowerFirst(TENANCY_POLICIES[tenancy].label),
  tier: ({ tier }) => TIER_WORDS[tier],
  platform: ({ platform }) => PLATFORM_WORDS[platform],
  database: ({ database }) => `${database} PostgreSQL`,
};

export const partWords = (decision: Decision, part: keyof Decision): string => WORDS[part](decision);

/** What differs, in words: `own database … instead of own cluster …`. */
export function changeWords(from: Decision, to: Decision): string {
  return DECISION_PARTS.filter((part) => from[part] !== to[part])
    .map((part) => `${partWords(to, part)} instead of ${partWords(from, part)}`)
    .join(', ');
}

/** A number with its thousands apart: `12,500`, `0.125`. */
export function numberWords(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const PERCENT = 100;
const SHARE_DIGITS = 6;

/** A value with its unit as a sentence says it: `12 tenants`, `65 %` for a share, `a factor of 1.6`. */
export function valueWords(value: number, unit: string): string {
  if (unit === 'share') return `${Number((value * PERCENT).toPrecision(SHARE_DIGITS))} %`;
  if (unit === 'factor') return `a factor of ${numberWords(value)}`;
  return `${numberWords(value)} ${unit}`.trimEnd();
}
