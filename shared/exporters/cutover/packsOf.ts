import { assumptionsOf } from '../../../models/assumptions/register';
import { cutoverDesign } from '../../../models/cutover/cutoverDesign';
import { cutoverPack } from '../../../models/cutover/cutoverPack';
import type { CutoverPack } from '../../../models/cutover/pack';
import type { ExportInput } from '../exporter';

/** The packs of all waves that move sites, in their order. */
export function packsOf({ plan, report }: Pick<ExportInput, 'plan' | 'report'>): readonly CutoverPack[] {
  const { waves, migration } = report;
  const question = { plan, assumptions: assumptionsOf(plan), waves, migration, design: cutoverDesign(report) };
  return waves.flatMap(({ number }) => cutoverPack(question, number) ?? []);
}
