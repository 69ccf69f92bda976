import { RETIREMENTS, type Retirement } from '../facts/retirements';
import type { VmSize } from '../facts/vmSizes';

/** A retirement with a day on which its machines stop. */
export type DatedRetirement = Retirement & { readonly date: string };

const BY_FAMILY = new Map(
  RETIREMENTS.flatMap(({ date, ...rest }) => (date === null ? [] : (rest.vmFamilies ?? []).map((family) => [family, { ...rest, date }] as const))),
);

/** The announced end of a virtual machine size's series; null when none is announced. */
export const sizeRetirement = (size: Pick<VmSize, 'family'>): DatedRetirement | null => BY_FAMILY.get(size.family) ?? null;

/** Whether the size can still be run on a day. Example: F8s_v2 on 2028-11-14 → true, on 2028-11-15 → false. */
export function runsOn(size: Pick<VmSize, 'family'>, day: string): boolean {
  const retirement = sizeRetirement(size);
  return retirement === null || day < retirement.date;
}
