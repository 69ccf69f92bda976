import { PDFDocument } from '@cantoo/pdf-lib';
import type { ReportContext } from './reportContext';

/** The same without a logo that only begins like a PNG, as in a plan that was written by hand; the form takes none. */
export async function withReadableLogo(context: ReportContext): Promise<ReportContext> {
  const { look } = context;
  if (look.logo === null) return context;
  try {
    await (await PDFDocument.create()).embedPng(look.logo.padded);
    return context;
  } catch {
    return { ...context, look: { ...look, logo: null } };
  }
}
