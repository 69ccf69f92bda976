import { logoSize, type LogoSize, type Plan } from '../../../models/document';
import { readableOn } from './readableOn';

const PAPER = '#ffffff';
const GROUP = 4;

/** What the brand of a plan does to its reports; null parts look as the program's own. */
export interface BrandLook {
  /** Of headings and charts, dark enough for text on paper. */
  readonly colour: string | null;
  readonly logo: { readonly data: string; readonly padded: string; readonly size: LogoSize } | null;
}

export const brandLook = ({ brand }: Plan): BrandLook => ({
  colour: brand?.colour === undefined ? null : readableOn(brand.colour, PAPER),
  logo: brand?.logo === undefined ? null : { data: brand.logo, padded: padded(brand.logo), size: logoSize(brand.logo) },
});

/** With the padding that some readers of base64 ask for. */
function padded(data: string): string {
  const signs = data.length - data.indexOf(',') - 1;
  return data + '='.repeat((GROUP - (signs % GROUP)) % GROUP);
}

/** As large as the room lets it be. */
export function fitted({ width, height }: LogoSize, room: LogoSize): LogoSize {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
