import { expect, it } from 'vitest';
import { textsReadAtLoad, textsReadIn } from './textsReadAtLoad';

it('no module of the page reads a text while it loads, for the language can change later', async () => {
  expect(await textsReadAtLoad()).toEqual([]);
});

it('such a read is found, through shorter names as well', async () => {
  const planted = [
    "import { appMessages as text, paletteMessages } from './messages';",
    'const { kinds } = paletteMessages;',
    'const columns = [{ title: text.search }];',
    'const site = kinds.sites;',
    'const later = () => text.search;',
    'export const all = [columns, site, later, kinds];',
  ].join('\n');
  expect(await textsReadIn('renderer/app/planted.ts', planted)).toEqual(['renderer/app/planted.ts:3', 'renderer/app/planted.ts:4']);
});
