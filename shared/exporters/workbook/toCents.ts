/**
 * Rounds a formula to the cent, half up, alike in every program. Programs differ in whether 1.035, which no binary number holds, becomes 1.03 or
 * 1.04. Whole cents and halves of them are held exactly, so the dust goes first, eight places behind the cent, and then the half.
 * Worked example: 1.035 → 103.49999999999999 cents → 103.5 → 104 → 1.04
 */
export const toCents = (expression: string): string => `ROUND(ROUND(100*(${expression}),8),0)/100`;
