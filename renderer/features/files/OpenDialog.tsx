import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../app/services';
import { useDialogs } from '../../state/dialogStore';
import { abilitiesQuery } from '../../state/hostQueries';
import { FromComputer } from './FromComputer';
import { filesMessages as text } from './messages';
import { PlanList } from './PlanList';

/** Lists the plans of a host that has no open dialog of its own. */
export function OpenDialog() {
  const { host } = useServices();
  const { data: abilities } = useQuery(abilitiesQuery(host));
  return (
    <DialogBody>
      <DialogTitle>{text.openTitle}</DialogTitle>
      <DialogContent>
        {abilities?.plansFolder && <Text size={200}>{text.openHint(abilities.plansFolder)}</Text>}
        <PlanList />
      </DialogContent>
      <DialogActions position="start">
        <FromComputer />
      </DialogActions>
      <DialogActions position="end">
        <Button onClick={() => useDialogs.getState().close()}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
