import type { Plan } from '../schema/plan';

/** The plan judged by one price book from now on, whatever comes with the program; null: by the built-in one of the day. */
export function setPriceBook(plan: Plan, book: { readonly id: string; readonly asOf: string } | null): Plan {
  const { priceBook: _, ...others } = plan;
  return book === null ? others : { ...others, priceBook: { id: book.id, asOf: book.asOf } };
}
