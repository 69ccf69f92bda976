/** Whether something was used, rather than bought, taxed, refunded or corrected. */
export const isUsage = ({ charge }: { readonly charge: string }): boolean => charge.toLowerCase() === 'usage';
