import type { ExportFile } from '../../exporters/exporter';
import { textFile } from '../../exporters/textFile';

const COMMENT = (text: string, mark: string): string => `${text.trimEnd()}\n<!-- ${mark} -->\n`;

/** Lines of diaries hold 75 octets; the blank that goes on counts. */
const folded = (line: string): string => (line.match(/^.{1,75}|.{1,74}/g) ?? []).join('\r\n ');

const MARKERS: Readonly<Record<string, (text: string, mark: string) => string>> = {
  md: COMMENT,
  html: COMMENT,
  svg: COMMENT,
  xml: COMMENT,
  ics: (text, mark) => text.replace(/\r\n/, `\r\n${folded(`X-PLANTWRIGHT-ORIGIN:${mark}`)}\r\n`),
};

/**
 * The file with the mark of where it comes from. Tables and JSON say it in columns and keys, workbooks, slides and PDF in their
 * properties, where they are written; parameter files only in the manifest, so that a small change of the plan moves few of them.
 */
export function markFile(file: ExportFile, mark: string): ExportFile {
  const marker = MARKERS[file.path.slice(file.path.lastIndexOf('.') + 1)];
  return marker === undefined ? file : { ...file, ...textFile(file.path, marker(new TextDecoder().decode(file.bytes), mark)) };
}
