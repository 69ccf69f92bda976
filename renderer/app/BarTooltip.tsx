import { Tooltip, type TooltipProps } from '@fluentui/react-components';
import { useState } from 'react';
import { useDialogs } from '../state/dialogStore';

/** A tooltip that gives way to dialogs: one that stayed under the resting mouse would take the first Esc for itself. */
export function BarTooltip(props: TooltipProps) {
  const [wanted, setWanted] = useState(false);
  const free = useDialogs((state) => state.dialog === null);
  return <Tooltip {...props} visible={wanted && free} onVisibleChange={(_, { visible }) => setWanted(visible)} />;
}
