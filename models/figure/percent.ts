/** A share as people say it. Example: 0.267 → `27 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
