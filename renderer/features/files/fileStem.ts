const MAX_LENGTH = 80;
/** Characters that at least one file system refuses. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]+/gu;

/** A plan's name as a name of files and folders: `Brno: move 2027` gives `Brno move 2027`. */
export function fileStem(planName: string): string {
  const safe = planName.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ').slice(0, MAX_LENGTH).replaceAll(/^[. ]+|[. ]+$/g, '');
  return safe === '' ? 'plan' : safe;
}
