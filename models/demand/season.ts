/**
 * Two reference weeks, because shifts keep local time while UTC does not move: a mid-January and a mid-July Wednesday.
 * Clock changes of both hemispheres lie between them, so the worse of the two bounds the year.
 */
export const SEASONS = ['northern-winter', 'northern-summer'] as const;

export type Season = (typeof SEASONS)[number];

const MIDDLE: Record<Season, { readonly month: number; readonly day: number }> = {
  'northern-winter': { month: 0, day: 14 },
  'northern-summer': { month: 6, day: 14 },
};

/** Noon UTC on the reference day of the season in the year of `startDate` (`2027-01-01` → 2027-07-14T12:00Z in summer). */
export function seasonInstant(season: Season, startDate: string): Date {
  const { month, day } = MIDDLE[season];
  return new Date(Date.UTC(Number(startDate.slice(0, 4)), month, day, 12));
}
