import { markdownText } from '../exporters/markdown';
import type { Block } from './block';

export function blocksMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'text':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${markdownText(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map((_, at) => (block.numeric?.includes(at) ? '---:' : '---')), ...block.rows].map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : markdownText(cell))).join(' | ')} |`).join('\n');
    case 'drawing':
      return `![${markdownText(block.scene.title)}](${block.file})`;
  }
}
