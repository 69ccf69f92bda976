import PptxGenJS from 'pptxgenjs';
import { escapeMarkup } from '../../../drawing/svg/escapeMarkup';
import { originMark } from '../../originMark';
import type { ReportContext } from '../reportContext';
import { settlePptx } from './settlePptx';
import { defineMaster } from './slideKinds';
import { SLIDES } from './slides';

/** The deck; dated by the plan's start, so that the same plan gives the same bytes. */
export async function buildDeck(context: ReportContext): Promise<Uint8Array> {
  const { plan, stamp } = context;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = stamp.planName;
  deck.subject = originMark(stamp);
  deck.author = 'Plantwright';
  // Of all properties the library writes this one as it comes.
  deck.company = escapeMarkup(plan.company.name);
  defineMaster(deck, context);
  for (const slide of SLIDES) slide(deck, context);
  const packed = await deck.write({ outputType: 'uint8array', compression: true });
  return settlePptx(packed as Uint8Array, plan.company.startDate);
}
