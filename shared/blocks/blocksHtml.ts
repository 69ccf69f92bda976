import { LIGHT } from '../drawing/svg/palettes';
import { inlineSvg } from '../drawing/svg/sceneSvg';
import type { Block } from './block';

const STYLE = [
  'body { font: 11pt/1.4 sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #000; background: #fff; }',
  'h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 1.6em; border-bottom: 1px solid #000; } h3 { font-size: 12pt; margin-top: 1.2em; }',
  'table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #555; padding: 3px 6px; text-align: left; vertical-align: top; } th { background: #eee; } td.number { text-align: right; white-space: nowrap; }',
  'figure { margin: 1em 0; } figure svg { width: 100%; height: auto; border: 1px solid #ccc; }',
  '@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } h3 { break-after: avoid; } tr, li { break-inside: avoid; } thead { display: table-header-group; } }',
].join('\n');

/** What sets the pages of a company apart; both were checked when the plan was read. */
export interface PageLook {
  /** `#rrggbb`. */
  readonly heading: string;
  /** A picture inside the page, and what it shows in words. */
  readonly logo: { readonly data: string; readonly words: string; readonly height: number } | null;
}

/** A page that prints as it stands: no script, nothing loaded from elsewhere. */
export function blocksHtml(title: string, blocks: readonly Block[], look?: PageLook): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`,
    `<style>\n${STYLE}${look ? `\nh1, h2, h3 { color: ${look.heading}; }` : ''}\n</style></head>`,
    '<body>',
    ...(look?.logo ? [`<p><img src="${look.logo.data}" alt="${escaped(look.logo.words)}" height="${look.logo.height}"></p>`] : []),
    ...blocks.map(htmlOf),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'steps':
      return `<ol>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ol>`;
    case 'table':
      return `<table>\n<thead>${row('th', block.head, [])}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells, block.numeric ?? [])).join('\n')}\n</tbody>\n</table>`;
    case 'drawing':
      return `<figure>${inlineSvg(block.scene, LIGHT)}</figure>`;
  }
}

const row = (tag: 'th' | 'td', cells: readonly string[], numeric: readonly number[]): string =>
  `<tr>${cells.map((cell, at) => `<${tag}${tag === 'th' ? ' scope="col"' : numeric.includes(at) ? ' class="number"' : ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
