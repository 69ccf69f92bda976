import { useReactFlow } from '@xyflow/react';
import { useCallback, type DragEvent } from 'react';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { PALETTE_MIME } from '../../palette/paletteMime';
import { paletteEntry } from '../../palette/registry';
import { CANVAS_TEXT } from '../messages';
import { dropTarget } from './paletteTarget';

/** Lets things of the palette be dropped on the drawing. */
export function usePaletteDrop() {
  const { screenToFlowPosition } = useReactFlow();

  const onDragOver = useCallback((event: DragEvent) => {
    if (!event.dataTransfer.types.includes(PALETTE_MIME)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }, []);

  const onDrop = useCallback(
    (event: DragEvent) => {
      const entry = paletteEntry(event.dataTransfer.getData(PALETTE_MIME));
      if (!entry) return;
      event.preventDefault();
      const { plan, edit } = usePlan.getState();
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const added = entry.add(plan, dropTarget(plan, entry, point));
      edit(CANVAS_TEXT.edits.add(entry.label), () => added.plan);
      useView.getState().select([added.id]);
    },
    [screenToFlowPosition],
  );

  return { onDragOver, onDrop };
}
