import type { Handler } from '../handler';

/** The contract lets https addresses through and nothing else. */
export const linksOpen: Handler<'links.open'> = async ({ url }, { links }) => {
  await links.open(url);
  return { ok: true, value: {} };
};
