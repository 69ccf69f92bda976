import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const KEPT = 'The price books that you have are unchanged.';
const AGAIN = `Try again later; it goes on where it stopped. ${KEPT}`;

/** ` (page 3, asked for serviceName eq 'Backup')`, or nothing. */
function onPage(problem: Problem): string {
  const page = param(problem, 'page', '');
  const query = param(problem, 'query', '');
  return page === '' ? '' : ` (page ${page}${query === '' ? '' : `, asked for ${query}`})`;
}

export const priceMessages: MessagesOf<'prices'> = {
  'prices.book-unknown': (problem) =>
    `The price book "${param(problem, 'id', '?')}" is not on this computer; get its file from whoever made the plan and import it, or choose another book (there ${param(problem, 'known', 'are others')}).`,
  'prices.service-unreachable': (problem) => `The Azure price list cannot be reached${onPage(problem)}: ${param(problem, 'reason', 'no connection')}. ${AGAIN}`,
  'prices.service-refused': (problem) =>
    `The Azure price list answered with HTTP status ${param(problem, 'status', '?')}${onPage(problem)} after ${param(problem, 'attempts', 'several')} attempts. ${AGAIN}`,
  'prices.page-malformed': (problem) => `An answer of the Azure price list cannot be read${onPage(problem)}: ${param(problem, 'reason', 'it is not a price list')}. ${AGAIN}`,
  'prices.page-truncated': (problem) =>
    `An answer of the Azure price list is cut short${onPage(problem)}: it holds ${param(problem, 'found', '?')} of ${param(problem, 'expected', '?')} rows. ${AGAIN}`,
  'prices.item-malformed': (problem) =>
    `Row ${param(problem, 'item', '?')} of an answer of the Azure price list cannot be read${onPage(problem)}: its field ${param(problem, 'field', '?')} is missing or of another kind. ${AGAIN}`,
  'prices.duplicate': (problem) =>
    `The Azure price list gives two prices for one meter${onPage(problem)}: ${param(problem, 'got', '?')} at ${param(problem, 'one', '?')} and at ${param(problem, 'other', '?')}. Neither was chosen. ${KEPT}`,
  'prices.currency-unknown': (problem) =>
    `The Azure price list does not know the currency ${param(problem, 'asked', '?')}${onPage(problem)}${param(problem, 'got', '') === '' ? '' : `: it answered in ${param(problem, 'got', '')}`}; use a code such as USD or EUR. ${KEPT}`,
  'prices.currency-unfit': (problem) =>
    `The price book "${param(problem, 'id', '?')}" is in ${param(problem, 'got', '?')}, the plan in ${param(problem, 'expected', '?')}; choose a book in ${param(problem, 'expected', '?')} or USD, or change the currency of the plan.`,
  'prices.link-foreign': (problem) => `The Azure price list points to a next page elsewhere (${param(problem, 'got', '?')})${onPage(problem)}; it was not followed. ${KEPT}`,
  'prices.too-large': (problem) =>
    `The answer of the Azure price list is larger than expected${onPage(problem)}: more than ${param(problem, 'allowed', '?')} ${param(problem, 'unit', 'pages')}; ask for fewer regions. ${KEPT}`,
  'prices.cancelled': (problem) => `The refresh was stopped${onPage(problem)}; the next one goes on from there if it is started today. ${KEPT}`,
  'prices.nothing-found': (problem) => `The Azure price list has no prices for ${param(problem, 'regions', 'these regions')}; check the names of the regions. ${KEPT}`,
  'prices.sheet-malformed': (problem) => `${param(problem, 'name', 'The sheet')} cannot be read as a sheet of prices: ${param(problem, 'reason', 'its form is unknown')}. ${KEPT}`,
  'prices.sheet-empty': (problem) => `${param(problem, 'name', 'The sheet')} has no row that can be used, so no book was made. ${KEPT}`,
  'prices.row-value': (problem) =>
    `Row ${param(problem, 'row', '?')} was left out: expected ${param(problem, 'expected', 'another value')} in the column ${param(problem, 'column', '?')}, but found ${param(problem, 'got', '') === '' ? 'nothing' : `"${param(problem, 'got', '')}"`}; correct the cell and import again.`,
  'prices.row-unmatched': (problem) =>
    `Row ${param(problem, 'row', '?')} was left out: the book has no meter ${param(problem, 'got', '?')}; check the names and the unit, or give service, product and SKU to add it.`,
  'prices.row-ambiguous': (problem) =>
    `Row ${param(problem, 'row', '?')} was left out: ${param(problem, 'found', 'several')} meters are called ${param(problem, 'got', '?')}; give service, product or SKU as well.`,
  'prices.row-repeated': (problem) =>
    `Row ${param(problem, 'row', '?')} was left out: row ${param(problem, 'other', '?')} gives another price for the same meter; keep one of them.`,
};
