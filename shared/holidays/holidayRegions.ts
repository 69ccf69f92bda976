/** The regions of a country with holidays of their own, by code; empty where there are none or the country is unknown. */
export async function holidayRegions(country: string): Promise<Readonly<Record<string, string>>> {
  const { default: Holidays } = await import('date-holidays');
  return new Holidays().getStates(country, 'en') ?? {};
}
