import type { Form } from './FormContext';

const LIST_ROW = /(?:^|\.)\d+(?:\.|$)/;

/** Where the value of a field stands in the plan, as a JSON Pointer with ids; null for lists of the whole plan and inside lists, whose rows have no name that lasts. */
export function inputPlace({ kind, itemId }: Pick<Form, 'kind' | 'itemId'>, path: string): string | null {
  if (kind === 'prices' || kind === 'ranges' || kind === 'siteCalendar' || path === '' || LIST_ROW.test(path)) return null;
  return ['', kind, ...(itemId === '' ? [] : [itemId]), ...path.split('.')].join('/');
}
