import { textWidth } from './textWidth';

export interface TextRoom {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

const MORE = '…';

/** The text, or as much of it as there is room for, then an ellipsis. */
export function fitText(text: string, { width, size, bold = false }: TextRoom): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(letters.join('').trimEnd() + MORE, size, bold) > width) letters.pop();
  return letters.length === 0 ? '' : letters.join('').trimEnd() + MORE;
}

/** The text in at most `lines` lines, broken between words; what is left over is cut in the last one. */
export function wrapText(text: string, room: TextRoom, lines: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const rows: string[] = [];
  let row = '';
  while (words.length > 0 && rows.length < lines - 1) {
    const [word = ''] = words;
    const longer = row === '' ? word : `${row} ${word}`;
    if (textWidth(longer, room.size, room.bold) <= room.width || row === '') {
      row = longer;
      words.shift();
    } else {
      rows.push(row);
      row = '';
    }
  }
  const rest = [row, ...words].filter((part) => part !== '').join(' ');
  return [...rows, ...(rest === '' ? [] : [rest])].map((line) => fitText(line, room));
}
