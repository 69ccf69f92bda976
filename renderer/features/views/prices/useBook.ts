import { useQuery } from '@tanstack/react-query';
import type { PriceBook } from '../../../../models/prices/priceBook';
import type { Result } from '../../../../models/problem/result';
import { ok } from '../../../../models/problem/result';
import type { HostClient } from '../../../../shared/hostContract/contract';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { parsePriceBook } from '../../../../shared/prices/parsePriceBook';
import { useServices } from '../../../app/services';
import { readBookOf } from '../../../state/readBookOf';

/** A book with all its prices. The built-in one is loaded late: it is a megabyte that most sessions never look into. */
export async function readBook(host: HostClient, id: string): Promise<Result<PriceBook>> {
  if (id === embeddedBookHead.id) return ok((await import('../../../../shared/prices/embeddedPriceBook')).embeddedPriceBook);
  const text = await readBookOf(host)(id);
  return text.ok ? parsePriceBook(text.value) : text;
}

/** Undefined while the book is being opened. */
export function useBook(id: string): Result<PriceBook> | undefined {
  const { host } = useServices();
  return useQuery({ queryKey: ['price-book', id], queryFn: () => readBook(host, id), staleTime: Infinity }).data;
}
