import { useView } from '../../../state/viewStore';
import { useAssumptionSearch } from './assumptionSearch';

/** Opens the register of assumptions narrowed to one of them. */
export function showAssumption(id: string) {
  const register = useAssumptionSearch.getState();
  register.showOverriddenOnly(false);
  register.search(id);
  useView.getState().show('assumptions');
}
