import { AKS_VERSIONS } from '../../../../models/facts/aksVersions';

/**
 * One minor version behind the newest, which is what AKS itself calls stable, unless its support ends before the project
 * starts; then the newest. Worked example: newest 1.37, start 2027-03 → 1.36 (supported to 2027-06); start 2027-09 → 1.37.
 */
export function chooseKubernetesVersion(startDate: string): string | null {
  const newest = AKS_VERSIONS.at(-1);
  const stable = AKS_VERSIONS.at(-2);
  const chosen = stable !== undefined && stable.endOfLife >= startDate.slice(0, stable.endOfLife.length) ? stable : newest;
  return chosen?.version ?? null;
}
