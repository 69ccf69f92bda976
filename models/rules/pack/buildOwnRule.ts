import type { Candidate } from '../../candidates/candidate';
import type { Plan } from '../../document/schema/plan';
import type { DesignMatch, OwnRule } from '../../document/schema/rulePack';
import type { RuleFamily } from '../../report/summary';
import { listed } from '../planFacts';
import type { EnvironmentPlace, Rule } from '../rule';
import { packFact } from './factRegistry';
import { factsOfCondition } from './factsOfCondition';
import { holds } from './holds';

const BLANK = /\{([^{}]+)\}/g;

/** The plan facts that a sentence quotes. */
export const factsOfSentence = (sentence: string): readonly string[] => [...new Set(Array.from(sentence.matchAll(BLANK), ([, name = '']) => name))];

/** A rule of a checked pack as the engine runs it. */
export function buildOwnRule({ id, family, dId, kind, when, sentence, weight, forbids, effort, raises, examples }: OwnRule): Rule {
  const hours = (candidate: Candidate): number => (effort ?? []).reduce((sum, each) => sum + (matches(candidate, each.on) ? each.hoursPerYear : 0), 0);
  return {
    // The check of the pack holds every id to its family.
    id: id as `${RuleFamily}.${string}`,
    family,
    dId,
    kind,
    weights: { always: weight },
    reads: [...new Set([...factsOfCondition(when), ...factsOfSentence(sentence)])],
    sentence,
    ...(raises === undefined ? {} : { raises }),
    examples,
    judge: ({ plan }) => {
      if (!holds(when, plan)) return null;
      const quotes = Object.fromEntries(factsOfSentence(sentence).map((name) => [name, words(name, plan)]));
      return {
        quotes,
        sentence: sentence.replace(BLANK, (blank, name: string) => quotes[name] ?? blank),
        weight,
        ...(forbids ? { forbids: (candidate: Candidate) => matches(candidate, forbids), forbidsEnvironment: ({ candidate, tenancy }: EnvironmentPlace) => matches({ ...candidate, tenancy }, forbids) } : {}),
        ...(effort ? { effortHoursPerYear: hours } : {}),
        favours: (candidate) => {
          if (forbids) return !matches(candidate, forbids);
          return effort ? hours(candidate) === 0 : null;
        },
      };
    },
  };
}

/** A design matches when it has one of the values in every part that is named. */
function matches(candidate: Candidate, { tenancy, tier, platform, database }: DesignMatch): boolean {
  return (
    (tenancy?.includes(candidate.tenancy) ?? true) && (tier?.includes(candidate.tier) ?? true) && (platform?.includes(candidate.platform) ?? true) && (database?.includes(candidate.database) ?? true)
  );
}

function words(name: string, plan: Plan): string {
  const value = packFact(name)?.read(plan) ?? null;
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? 'none' : listed(value);
}
