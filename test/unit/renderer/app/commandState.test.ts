import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSite, newSite } from '../../../../models/document/edits';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { createCommands } from '../../../../renderer/app/commands';
import { readCommandState } from '../../../../renderer/app/useCommandState';
import { createFileActions } from '../../../../renderer/features/files/fileActions';
import { memoryHost } from '../../../../renderer/host/memory';
import { openPlan } from '../../../../renderer/state/openPlan';
import { usePlan } from '../../../../renderer/state/usePlan';
import { useView } from '../../../../renderer/state/viewStore';

const commands = createCommands(createFileActions(memoryHost().client, new QueryClient()));

function command(id: string) {
  const found = commands.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('commands on the open plan', () => {
  beforeEach(() => openPlan(emptyPlan('plan', 'Plan', '2027-01-01'), null));

  it('offer undo and redo with the name of the step', () => {
    expect(command('undo').when(readCommandState())).toBe(false);
    usePlan.getState().edit('Add plant', (plan) => addSite(plan, newSite(plan)));
    expect(command('undo').label(readCommandState())).toBe('Undo: Add plant');
    command('undo').run();
    expect(usePlan.getState().plan.sites).toEqual([]);
    expect(command('redo').label(readCommandState())).toBe('Redo: Add plant');
    command('redo').run();
    expect(usePlan.getState().plan.sites).toHaveLength(1);
  });

  it('delete what is selected in one step and let go of it', () => {
    usePlan.getState().edit('Add plant', (plan) => addSite(plan, newSite(plan)));
    expect(command('delete').when(readCommandState())).toBe(false);
    useView.getState().select(['plant']);
    expect(command('delete').when(readCommandState())).toBe(true);
    command('delete').run();
    expect(usePlan.getState().plan.sites).toEqual([]);
    expect(useView.getState().selection).toEqual([]);
  });

  it('leave the first Esc to an open "why?"', () => {
    useView.getState().select(['plant']);
    useView.getState().askWhy('capacity.webWorkers');
    expect(command('clear-selection').when(readCommandState())).toBe(false);
    useView.getState().closeWhy();
    expect(command('clear-selection').when(readCommandState())).toBe(true);
  });

  it('start every opened plan with a clean slate', () => {
    useView.getState().select(['plant']);
    useView.getState().askWhy('capacity.webWorkers');
    openPlan(emptyPlan('other', 'Other', '2027-01-01'), null);
    expect(readCommandState()).toEqual({ undoLabel: null, redoLabel: null, onCanvas: true, selected: 0, unsaved: false, answered: false, whyOpen: false });
  });
});
