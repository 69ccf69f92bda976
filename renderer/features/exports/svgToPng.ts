/** Dots for one pixel of the drawing, enough for print at usual sizes. */
const DENSITY = 2;
/** Browsers draw no larger canvas; wider drawings get fewer dots. */
const MOST_DOTS = 8192;
const DATA = /^data:image\/png;base64,/;

/** Draws an SVG that loads nothing and gives its PNG, both as base64; null where the browser can not. */
export async function svgToPng(svgBase64: string): Promise<string | null> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;base64,${svgBase64}`;
  try {
    await picture.decode();
  } catch {
    return null;
  }
  const density = Math.min(DENSITY, MOST_DOTS / Math.max(picture.naturalWidth, picture.naturalHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * density);
  canvas.height = Math.round(picture.naturalHeight * density);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL('image/png');
  return DATA.test(address) ? address.replace(DATA, '') : null;
}
