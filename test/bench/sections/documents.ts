import { hashPlan, parsePlan, serializePlan } from '../../../models/document';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { biggerPlan } from '../biggerPlan';
import { factorsOf } from '../factorsOf';
import { growthExponent } from '../growthExponent';
import { must } from '../must';
import type { Derived, Findings, Measure, Section } from '../section';

const BYTES_PER_KIB = 1024;
const BYTES_PER_MIB = BYTES_PER_KIB ** 2;

/** Opening and saving: text to a checked plan, a plan to text and to its hash. */
export const documents: Section = {
  id: 'documents',
  title: 'Plan documents: read and check, write, hash',
  async measure({ measure, quick }) {
    const sizes: { readonly bytes: number; readonly readMs: number; readonly findings: Findings }[] = [];
    for (const factor of factorsOf(quick)) sizes.push(await ofSize(factor, measure));
    const power = growthExponent(sizes.map(({ bytes, readMs }) => ({ factor: bytes, ms: readMs })));
    return {
      measurements: sizes.flatMap(({ findings }) => findings.measurements),
      derived: [...sizes.flatMap(({ findings }) => findings.derived), { id: 'read/power', name: 'Power of the growth, read and check by size', value: power, unit: 'power' }],
    };
  },
};

async function ofSize(factor: number, measure: Measure) {
  const plan = biggerPlan(globalManufacturer.plan, factor);
  const text = serializePlan(plan);
  const bytes = Buffer.byteLength(text);
  const size = `${Math.round(bytes / BYTES_PER_KIB)} KiB`;
  const read = await measure(`read/${factor}`, `Read and check, ${size}`, () => must(parsePlan(text)));
  const write = await measure(`write/${factor}`, `Write, ${size}`, () => serializePlan(plan));
  const hash = await measure(`hash/${factor}`, `Hash, ${size}`, () => hashPlan(plan));
  const speed: Derived = { id: `read/${factor}/speed`, name: `Read and check, ${size}`, value: (bytes / BYTES_PER_MIB / read.medianMs) * 1000, unit: 'MiB/s' };
  return { bytes, readMs: read.medianMs, findings: { measurements: [read, write, hash], derived: [speed] } };
}
