import { z } from 'zod';

const manifestSchema = z.object({
  plan: z.object({ id: z.string(), hash: z.string().min(1) }),
  files: z.array(z.object({ path: z.string().min(1), sha256: z.string(), schema: z.string().nullable() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a folder; null where the text is none. */
export function readManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
