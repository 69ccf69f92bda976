import { retailFilter, type RetailQuery } from '../../../shared/prices/retail/retailQueries';

/** The public list. Another origin is only ever given by tests. */
export const RETAIL_ORIGIN = 'https://prices.azure.com';

const PATH = '/api/retail/prices';
/** The version whose rows carry savings plans. */
const API_VERSION = '2023-01-01-preview';

/** The first page of a question. Nothing but the question goes out. */
export function retailAddress(origin: string, query: RetailQuery, currency: string): string {
  const address = new URL(PATH, origin);
  address.searchParams.set('api-version', API_VERSION);
  address.searchParams.set('currencyCode', `'${currency}'`);
  address.searchParams.set('$filter', retailFilter(query));
  return address.href;
}

/** The next page, if the link stays with the service that was asked; null when it leads elsewhere or nowhere. */
export function nextAddress(origin: string, link: string): string | null {
  if (!URL.canParse(link)) return null;
  const address = new URL(link);
  return address.origin === new URL(origin).origin && address.pathname === PATH && address.username === '' && address.password === '' ? address.href : null;
}
