import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hasPlanExtension, planFileName, PLAN_EXTENSION } from '../../../shared/files/planFileName';
import { describeProblem } from '../../../shared/messages';
import { useServices } from '../../app/services';
import type { DialogOf } from '../../state/dialogStore';
import { abilitiesQuery } from '../../state/hostQueries';
import { filesMessages as text } from './messages';

const stemOf = (name: string) => (hasPlanExtension(name) ? name.slice(0, -PLAN_EXTENSION.length) : name);

/** Asks for a file name where the host has no dialog of its own. */
export function SaveAsDialog({ dialog }: { readonly dialog: DialogOf<'save-as'> }) {
  const { host } = useServices();
  const { data: abilities } = useQuery(abilitiesQuery(host));
  const [name, setName] = useState(stemOf(dialog.suggested));
  const checked = planFileName(name);
  const [problem] = checked.ok ? [] : checked.problems;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (checked.ok) dialog.answer(name);
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{text.saveAsTitle}</DialogTitle>
        <DialogContent>
          <Field
            label={text.saveAsName}
            validationState={problem ? 'error' : 'none'}
            validationMessage={problem ? describeProblem(problem) : null}
            hint={abilities?.plansFolder ? text.saveAsHint(abilities.plansFolder) : null}
          >
            <Input value={name} onChange={(_, { value }) => setName(value)} contentAfter={PLAN_EXTENSION} data-testid="save-as-name" autoFocus />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button type="button" onClick={() => dialog.answer(null)}>
            {text.cancel}
          </Button>
          <Button type="submit" appearance="primary" disabled={!checked.ok} data-testid="save-as-confirm">
            {text.save}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
