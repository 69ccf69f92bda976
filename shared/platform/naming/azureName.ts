import { regionShort } from './regionShort';

/** Where a resource stands; every name is made of these. */
export interface NameScope {
  /** Id of the plan; cut where the resource kind allows fewer characters. */
  readonly workload: string;
  /** Folder name of the environment: `prod`. */
  readonly environment: string;
  readonly region: string;
}

/** Environments in names that allow few characters. */
const SHORT_ENVIRONMENTS: Readonly<Record<string, string>> = { staging: 'stg', training: 'trn', test: 'tst' };

/** A resource kind's abbreviation and the longest name that Azure accepts for it. */
export interface NameRule {
  readonly abbreviation: string;
  readonly mostCharacters: number;
}

const INSTANCE = '001';

/**
 * `<abbreviation>-<workload>-<environment>-<region>-<instance>` in lower case, never two dashes in a row, never too long:
 * only the workload is cut. Worked example: psql, mid-market-producer, prod, westeurope → psql-mid-market-producer-prod-weu-001.
 */
export function azureName({ abbreviation, mostCharacters }: NameRule, { workload, environment, region }: NameScope): string {
  const tail = [environment, regionShort(region), INSTANCE].join('-');
  const room = mostCharacters - abbreviation.length - tail.length - 2;
  return [abbreviation, cut(workload.replace(/-{2,}/g, '-'), room), tail].join('-');
}

function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/-+$/, '');
}

/**
 * The same in letters and digits alone, for kinds that allow no dash. Only the workload is cut.
 * Worked example: st, mid-market-producer, prod, westeurope, 24 characters → stmidmarketproprodweu001.
 */
export function compactName({ abbreviation, mostCharacters }: NameRule, scope: NameScope): string {
  const { workload, environment, region } = shortened(scope);
  const tail = `${environment.replaceAll('-', '')}${regionShort(region)}${INSTANCE}`;
  return `${abbreviation}${workload.replace(/[^a-z0-9]/g, '').slice(0, mostCharacters - abbreviation.length - tail.length)}${tail}`;
}

/** The environment in a few letters, for kinds whose names are so short that the workload would have no room: `training-2` → `trn2`. */
export function shortened({ environment, ...scope }: NameScope): NameScope {
  const [, kind = '', number = ''] = /^([a-z]+)(?:-(\d+))?$/.exec(environment) ?? [];
  return { ...scope, environment: `${SHORT_ENVIRONMENTS[kind] ?? kind}${number}` };
}
