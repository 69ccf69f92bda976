import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { addEnvironment, newEnvironment } from '../../../models/document/edits';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { OUTLINE_TEXT } from './messages';

/** Environments have no place on the canvas, so the outline is where they are added. */
export function AddEnvironment() {
  const add = () => {
    const { plan, edit } = usePlan.getState();
    const environment = newEnvironment(plan, 'test');
    edit(OUTLINE_TEXT.addEnvironment, (before) => addEnvironment(before, environment));
    useView.getState().select([environment.id]);
  };
  return (
    <Button size="small" appearance="subtle" icon={<Add20Regular />} onClick={add} data-testid="outline-add-environment">
      {OUTLINE_TEXT.addEnvironment}
    </Button>
  );
}
