import type { Plan } from '../../document/schema/plan';
import { byObject } from '../../memo/byObject';
import { recall } from '../../memo/recall';
import type { WallSpan } from './blackout';

const kept = byObject((_: Plan) => new Map<string, unknown>());

/**
 * Spans that many sites of a plan share, made once: those of a holiday, a season or a pattern of shifts. A thousand sites with spans of their own over years
 * would be millions of objects. The key names everything that they depend on.
 */
export const sharedSpans = (plan: Plan, key: string, make: () => readonly WallSpan[]): readonly WallSpan[] => recall(kept(plan), key, make);
