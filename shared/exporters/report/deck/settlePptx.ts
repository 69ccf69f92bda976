import { utf8ToBytes } from '@noble/hashes/utils.js';
import JSZip from 'jszip';
import { zipFiles } from '../../../bundle/zipFiles';

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
/** Names of charts and of the workbooks behind them, wherever they stand. */
const CHART_NAMES = /((?:charts\/chart|\/chart|Microsoft_Excel_Worksheet))(\d+)(\.xml|\.xlsx)/g;
const TEXTS = /\.(xml|rels)$/;

/**
 * The same deck with one date in all its parts, the workbooks behind its charts included, and charts that count from one: the
 * library writes the time of packing and counts the charts of all decks that it ever wrote. `isoDate` is a day such as 2027-01-31.
 */
export async function settlePptx(packed: Uint8Array, isoDate: string): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(packed);
  const charts = Object.keys(from.files).flatMap((name) => CHART.exec(name)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));
  const renumbered = (text: string): string => text.replace(CHART_NAMES, (_, name: string, number: string, ending: string) => `${name}${charts.indexOf(number) + 1}${ending}`);
  const parts = Object.values(from.files).filter(({ dir }) => !dir);
  return zipFiles(await Promise.all(parts.map(async (entry) => ({ path: renumbered(entry.name), content: await settled(entry, isoDate, renumbered) }))), isoDate);
}

async function settled(entry: JSZip.JSZipObject, isoDate: string, renumbered: (text: string) => string): Promise<Uint8Array> {
  if (entry.name.endsWith('.xlsx')) return settlePptx(await entry.async('uint8array'), isoDate);
  if (!TEXTS.test(entry.name)) return entry.async('uint8array');
  return utf8ToBytes(renumbered(await entry.async('string')).replace(DATES, `$1${isoDate}T00:00:00Z$2`));
}
