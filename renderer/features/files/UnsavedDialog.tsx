import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { DialogOf } from '../../state/dialogStore';
import { filesMessages as text } from './messages';

/** The one question that cannot be a panel: changes would be gone for good. */
export function UnsavedDialog({ dialog }: { readonly dialog: DialogOf<'unsaved'> }) {
  return (
    <DialogBody>
      <DialogTitle>{text.unsavedTitle}</DialogTitle>
      <DialogContent>{text.unsavedText(dialog.planName)}</DialogContent>
      <DialogActions>
        <Button onClick={() => dialog.answer('discard')} data-testid="unsaved-discard">
          {text.discard}
        </Button>
        <Button onClick={() => dialog.answer('cancel')} data-testid="unsaved-cancel">
          {text.keepEditing}
        </Button>
        <Button appearance="primary" onClick={() => dialog.answer('save')} data-testid="unsaved-save">
          {text.save}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
