import type { WaveItem } from '../exporters/waves/waveItems';
import type { WaveRowCells } from './readWaveRows';

/** A row whose unedited cells say what the plan says now: the plan may have gone on since the table was written. Tables without the columns of what was written are taken as they are. */
export function untouched({ line, cells }: WaveRowCells, item: WaveItem): WaveRowCells {
  const same = (cell: 'wave' | 'start' | 'locked', was: 'wave_was' | 'start_was' | 'locked_was'): boolean => cells[was] !== undefined && (cells[cell] ?? '') === cells[was];
  return {
    line,
    cells: {
      ...cells,
      ...(same('wave', 'wave_was') ? { wave: String(item.wave) } : {}),
      // An empty start asks for none.
      ...(same('start', 'start_was') ? { start: '' } : {}),
      ...(same('locked', 'locked_was') ? { locked: item.lock } : {}),
    },
  };
}
