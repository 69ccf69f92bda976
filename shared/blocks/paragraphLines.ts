import { wrapText, type TextRoom } from '../drawing/scene/fitText';
import { textWidth } from '../drawing/scene/textWidth';

/** A text in as many lines as it takes, nothing left out; a word that is wider than the line is broken. Empty text is one empty line. */
export function paragraphLines(text: string, room: TextRoom): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '').flatMap((word) => piecesOf(word, room));
  return words.length === 0 ? [''] : wrapText(words.join(' '), room, Number.POSITIVE_INFINITY);
}

function piecesOf(word: string, { width, size, bold }: TextRoom): readonly string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
