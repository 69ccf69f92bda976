import { Inspector } from '../features/inspector/Inspector';
import { useView } from '../state/viewStore';
import { appMessages as text } from './messages';
import { TopPanel } from './TopPanel';

/** The selected item, until it is let go. */
export function DetailsSection() {
  return (
    <TopPanel title={text.details} closeLabel={text.closeDetails} closeId="close-details" onClose={() => useView.getState().select([])}>
      <Inspector />
    </TopPanel>
  );
}
