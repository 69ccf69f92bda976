import { z } from 'zod';
import type { Origin } from '../../exporters/originMark';

const packSchema = z.object({ id: z.string(), version: z.string() });

const manifestSchema = z.object({
  plan: z.object({ id: z.string(), hash: z.string().min(1) }),
  scenario: z.string(),
  priceBook: z.object({ id: z.string(), asOf: z.string() }),
  rulePack: z.object({ builtIn: packSchema, own: packSchema.nullable() }),
  files: z.array(
    z.object({
      path: z.string().min(1),
      sha256: z.string(),
      schema: z.string().nullable(),
      placeholders: z.object({ lines: z.array(z.number().int().positive()), others: z.string() }).optional(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a folder; null where the text is none. */
export function readManifest(bytes: Uint8Array | null): Manifest | null {
  if (bytes === null) return null;
  try {
    return manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

/** What every file of the folder should say of where it comes from. */
export const originOfManifest = ({ plan, scenario, priceBook, rulePack: { builtIn, own } }: Manifest): Origin => ({
  planHash: plan.hash,
  scenario,
  rulePack: [builtIn, own].flatMap((pack) => (pack === null ? [] : [`${pack.id} ${pack.version}`])).join(', '),
  priceBookId: priceBook.id,
  priceBookAsOf: priceBook.asOf,
});
