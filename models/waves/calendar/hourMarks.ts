/** Some hours of a search. */
export interface HourMarks {
  readonly mark: (hour: number) => void;
  /** Visits the marked hours, the first one first, and takes their marks away. */
  readonly clear: (visit: (hour: number) => void) => void;
}

const BITS = 32;
const SHIFT = Math.log2(BITS);

/** One bit an hour: years of hours are walked through in some hundred steps where little is marked. */
export function hourMarks(hours: number): HourMarks {
  const words = new Int32Array((hours >> SHIFT) + 1);
  return {
    mark: (hour) => {
      words[hour >> SHIFT] = (words[hour >> SHIFT] ?? 0) | (1 << (hour & (BITS - 1)));
    },
    clear: (visit) => {
      for (let at = 0; at < words.length; at += 1) {
        for (let word = words[at] ?? 0; word !== 0; word &= word - 1) visit((at << SHIFT) + BITS - 1 - Math.clz32(word & -word));
        words[at] = 0;
      }
    },
  };
}
