import type { ExportInput } from '../../exporters/exporter';
import { addressFaults } from './addressFaults';
import { billFaults } from './billFaults';
import { keyFaults } from './keyFaults';
import { languageFaults } from './languageFaults';
import { nameFaults } from './nameFaults';
import { tagFaults } from './tagFaults';

/** One thing that was looked at when the files were written; no faults: it holds. */
export interface BundleCheck {
  readonly id: string;
  readonly title: string;
  readonly faults: readonly string[];
}

interface Check {
  readonly id: string;
  readonly title: string;
  faults(input: ExportInput): readonly string[];
}

/** In the order of the report. */
const CHECKS: readonly Check[] = [
  { id: 'languages-agree', title: 'Terraform and Bicep say the same: size, count, version, zone, retention', faults: languageFaults },
  { id: 'bill-agrees', title: 'Every size in the files is a size on the bill of its environment', faults: billFaults },
  { id: 'addresses-apart', title: 'Networks, pods, services and plants do not overlap, and every node has its addresses', faults: addressFaults },
  { id: 'names-fit', title: 'Names keep to the length and letters that Azure allows', faults: nameFaults },
  { id: 'tags-fit', title: 'Tags keep to their number and length, and differ in more than case', faults: tagFaults },
  { id: 'same-keys', title: 'Files of one kind have the same keys in every environment', faults: keyFaults },
];

export function bundleChecks(input: ExportInput): readonly BundleCheck[] {
  return CHECKS.map(({ id, title, faults }) => ({ id, title, faults: faults(input) }));
}
