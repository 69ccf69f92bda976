import type { FlipRow } from '../../../../../models/explanation/explanation';
import { PlainLink } from '../../../why/PlainLink';
import { showPlanPlace } from '../../../why/showPlanPlace';
import { showAssumption } from '../../assumptions/showAssumption';
import { explanationMessages as text } from './messages';

/** Leads to where an input is edited: its item in the inspector, or the register of assumptions. */
export function InputLink({ row: { kind, input, label, path } }: { readonly row: Pick<FlipRow, 'kind' | 'input' | 'label' | 'path'> }) {
  const show = () => (kind === 'assumption' ? showAssumption(input) : showPlanPlace(path));
  return (
    <PlainLink name={text.showInput(label)} onClick={show}>
      {label.charAt(0).toUpperCase() + label.slice(1)}
    </PlainLink>
  );
}
