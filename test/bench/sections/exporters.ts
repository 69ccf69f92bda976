import { answer } from '../../../models/pipeline';
import { EXPORTERS } from '../../../shared/exporters/registry';
import { must } from '../must';
import type { Derived, Measurement, Section } from '../section';

const BYTES_PER_KIB = 1024;

export const exporters: Section = {
  id: 'exporters',
  title: 'Exports of a finished answer',
  async measure({ measure, priceBook, starters }) {
    const measurements: Measurement[] = [];
    const derived: Derived[] = [];
    for (const { id, plan } of starters) {
      const input = { plan, report: must(answer(plan, priceBook)), appVersion: 'bench' };
      for (const exporter of EXPORTERS) {
        const name = `${exporter.id}: ${id}`;
        const bytes = (await exporter.build(input)).reduce((sum, file) => sum + file.bytes.length, 0);
        measurements.push(await measure(`${exporter.id}/${id}`, name, () => exporter.build(input)));
        derived.push({ id: `${exporter.id}/${id}/size`, name: `${name}, written`, value: bytes / BYTES_PER_KIB, unit: 'KiB' });
      }
    }
    return { measurements, derived };
  },
};
