import type { AlternativeRow } from '../../../../models/report/report';
import { term } from '../../why/terms';

/** Platform and database of an alternative in words. */
export const architectureWords = ({ platform, database }: Pick<AlternativeRow, 'platform' | 'database'>): string => `${term(platform)}, ${term(database)}`;
