import { parsePriceBook } from '../../../shared/prices/parsePriceBook';
import { writePriceBook } from '../../../shared/prices/writePriceBook';
import { refuse, type Handler } from '../handler';
import type { HostPorts } from '../ports';

/** A file that is no book is left out of the list; asked for by its id it says what is wrong with it. */
export const pricesList: Handler<'prices.list'> = async (_input, { prices }) => {
  const books = await Promise.all((await prices.list()).map(prices.read));
  return { ok: true, value: books.flatMap((book) => (book.ok ? [{ id: book.value.id, asOf: book.value.asOf, currency: book.value.currency ?? 'USD' }] : [])) };
};

export const pricesRead: Handler<'prices.read'> = async ({ id }, { prices }) => {
  const book = await prices.read(id);
  return book.ok ? { ok: true, value: { text: writePriceBook(book.value) } } : refuse(book.problems);
};

export const pricesSave: Handler<'prices.save'> = async ({ text }, { prices }) => {
  const book = parsePriceBook(text);
  if (!book.ok) return refuse(book.problems);
  const saved = await prices.save(book.value);
  return saved.ok ? { ok: true, value: { id: book.value.id } } : refuse(saved.problems);
};

export const pricesRefresh: Handler<'prices.refresh'> = async ({ regions, currency }, ports) => told(ports.priceRefresh.start(regions, currency));

export const pricesRefreshState: Handler<'prices.refreshState'> = async (_input, ports) => told(ports.priceRefresh.state());

export const pricesStopRefresh: Handler<'prices.stopRefresh'> = async (_input, ports) => told(ports.priceRefresh.stop());

const told = (state: ReturnType<HostPorts['priceRefresh']['state']>) => ({ ok: true as const, value: { ...state, problems: [...state.problems] } });
