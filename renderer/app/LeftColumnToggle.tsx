import { Button, Tooltip } from '@fluentui/react-components';
import { PanelLeftContractRegular, PanelLeftExpandRegular } from '@fluentui/react-icons';
import { useColumns } from '../state/columnStore';
import { appMessages as text } from './messages';

/** Folds the left column away, or brings it back. */
export function LeftColumnToggle({ className }: { readonly className: string }) {
  const open = useColumns((state) => state.leftOpen);
  const Icon = open ? PanelLeftContractRegular : PanelLeftExpandRegular;
  return (
    <div className={className}>
      <Tooltip content={open ? text.collapseLeft : text.expandLeft} relationship="label">
        <Button appearance="subtle" icon={<Icon />} aria-expanded={open} onClick={useColumns.getState().toggleLeft} data-testid="toggle-left" />
      </Tooltip>
    </div>
  );
}
