import type { Area } from '../landscape';

/** The sites of an area by what they do, its name, and the zone in which its nights are counted. */
export interface AreaSites {
  readonly area: Area;
  readonly name: string;
  readonly timeZone: string;
  readonly plants: readonly string[];
  readonly warehouses: readonly string[];
  /** Sites with people who sell. */
  readonly selling: readonly string[];
  readonly customModules: number;
  readonly reorderingRules: number;
}

export const AREAS: readonly AreaSites[] = [
  {
    area: 'emea',
    name: 'EMEA',
    timeZone: 'Europe/Amsterdam',
    plants: ['ostrava-plant', 'zaragoza-plant', 'izmir-plant'],
    warehouses: ['venlo-warehouse'],
    selling: ['eindhoven-office'],
    customModules: 4,
    reorderingRules: 48_000,
  },
  {
    area: 'americas',
    name: 'Americas',
    timeZone: 'America/Chicago',
    plants: ['greenville-plant', 'monterrey-plant', 'curitiba-plant'],
    warehouses: ['dallas-warehouse'],
    selling: ['greenville-plant', 'curitiba-plant'],
    customModules: 5,
    reorderingRules: 36_000,
  },
  {
    area: 'apac',
    name: 'Asia-Pacific',
    timeZone: 'Asia/Singapore',
    plants: ['pune-plant', 'suzhou-plant', 'geelong-plant'],
    warehouses: ['singapore-warehouse'],
    selling: ['suzhou-plant', 'singapore-warehouse', 'nagoya-office', 'geelong-plant'],
    customModules: 3,
    reorderingRules: 30_000,
  },
];
