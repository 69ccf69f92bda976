import { useColumns } from '../../state/columnStore';
import { useView } from '../../state/viewStore';
import { selectionFor } from './planPath';

/** Leads to where a plan value is edited: selects its item, or opens the company. The explanation makes room for the inspector. */
export function showPlanPlace(path: string) {
  const { select, closeWhy } = useView.getState();
  const selection = selectionFor(path);
  select(selection);
  closeWhy();
  const { companyOpen, toggleCompany } = useColumns.getState();
  if (selection.length === 0 && !companyOpen) toggleCompany();
}
