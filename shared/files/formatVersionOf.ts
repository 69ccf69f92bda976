import { PLAN_FORMAT } from '../../models/document/schema/plan';

const VERSION_IN_TEXT = /"formatVersion"\s*:\s*(\d{1,9})/;

/**
 * The format version that a saved plan claims, without validating it; null when the text does not claim to be a plan.
 * A file that a newer app wrote only in part must be recognised too, hence the look into text that is not JSON.
 */
export function formatVersionOf(text: string): number | null {
  if (!text.includes(PLAN_FORMAT)) return null;
  try {
    const plan: unknown = JSON.parse(text);
    if (typeof plan !== 'object' || plan === null || !('format' in plan) || plan.format !== PLAN_FORMAT) return null;
    return 'formatVersion' in plan && typeof plan.formatVersion === 'number' ? plan.formatVersion : null;
  } catch {
    const found = VERSION_IN_TEXT.exec(text)?.[1];
    return found === undefined ? null : Number(found);
  }
}
