import { regionShort } from './regionShort';

/** Where a resource stands; every name is made of these. */
export interface NameScope {
  /** Id of the plan; cut where the resource kind allows fewer characters. */
  readonly workload: string;
  /** Folder name of the environment: `prod`. */
  readonly environment: string;
  readonly region: string;
}

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
