import { useColumns } from '../../state/columnStore';
import { useNotes } from '../../state/notesStore';
import { useView } from '../../state/viewStore';

/** Opens the form of a new remark on the one selected item, else on the plan as a whole. */
export function startNote(): void {
  const { selection, select, closeWhy } = useView.getState();
  closeWhy();
  const [only, ...others] = selection;
  if (only !== undefined && others.length === 0) {
    useNotes.getState().startDraft(only);
    return;
  }
  select([]);
  const { companyOpen, toggleCompany } = useColumns.getState();
  if (!companyOpen) toggleCompany();
  useNotes.getState().startDraft(null);
}
