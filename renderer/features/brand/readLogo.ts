import { brandSchema } from '../../../models/document';
import { base64Text } from '../../../shared/exporters/viewer/base64Text';

/** First bytes of what is taken; an SVG may hold scripts and is refused whatever it is called. */
const SIGNATURES = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]] as const;
/** Pixels that a logo is drawn in, the finest that fits the plan. */
const ROOMS = [{ width: 720, height: 240 }, { width: 360, height: 120 }, { width: 180, height: 60 }] as const;

/** A picture drawn anew as a small PNG for the plan, so that nothing of the file but its pixels comes along; null where it can not be read. */
export async function readLogo(file: Blob): Promise<string | null> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!SIGNATURES.some((signature) => signature.every((byte, at) => head[at] === byte))) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  try {
    for (const room of ROOMS) {
      const logo = await drawn(picture, Math.min(1, room.width / picture.width, room.height / picture.height));
      if (brandSchema.shape.logo.safeParse(logo).success) return logo;
    }
    return null;
  } finally {
    picture.close();
  }
}

async function drawn(picture: ImageBitmap, scale: number): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const bytes = new Uint8Array((await png?.arrayBuffer()) ?? []);
  return `data:image/png;base64,${base64Text(bytes).replace(/=+$/, '')}`;
}
