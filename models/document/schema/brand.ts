import { z } from 'zod';
import { logoSize } from '../logoSize';

/** Bounds of a logo; a plan is read whole, and a picture unpacks to four bytes a pixel. */
export const LOGO_LIMITS = { signs: 270_000, pixels: 1_000 } as const;

/**
 * A PNG inside the plan: it begins as every PNG with its header, is never loaded from elsewhere and can not run. Without padding, so that its end is
 * never taken for a key.
 */
const PNG = /^data:image\/png;base64,iVBORw0KGgoAAAANSUhEUg[A-Za-z0-9+/]+$/;

const logoSchema = z
  .string()
  .max(LOGO_LIMITS.signs)
  .regex(PNG, 'a PNG as data:image/png;base64 without padding')
  .refine((data) => Object.values(logoSize(data)).every((side) => side >= 1 && side <= LOGO_LIMITS.pixels), `a PNG of at most ${LOGO_LIMITS.pixels} pixels a side`);

/** How reports look; figures do not depend on it. */
export const brandSchema = z.strictObject({
  /** Of headings and charts; text is darkened until it can be read on paper. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #00708b').optional(),
  logo: logoSchema.optional(),
});

export type Brand = z.infer<typeof brandSchema>;
