import { Dialog, DialogSurface, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { OpenDialog } from '../features/files/OpenDialog';
import { SaveAsDialog } from '../features/files/SaveAsDialog';
import { UnsavedDialog } from '../features/files/UnsavedDialog';
import { StartDialog } from '../features/start/StartDialog';
import { useDialogs, type Dialog as DialogContent, type DialogKind, type DialogOf } from '../state/dialogStore';
import { CommandPalette } from './CommandPalette';
import { HelpDialog } from './HelpDialog';
import { paletteMessages } from './messages';
import { useFocusReturn } from './useFocusReturn';

type Contents = { readonly [K in DialogKind]: ComponentType<{ readonly dialog: DialogOf<K> }> };

const CONTENTS: Contents = {
  start: StartDialog,
  open: OpenDialog,
  'save-as': SaveAsDialog,
  unsaved: UnsavedDialog,
  // Knows every exporter; loaded when first shown.
  export: lazy(async () => ({ default: (await import('../features/exports/ExportDialog')).ExportDialog })),
  drift: lazy(async () => ({ default: (await import('../features/drift/DriftDialog')).DriftDialog })),
  'import-rows': lazy(async () => ({ default: (await import('../features/tables/importing/ImportDialog')).ImportDialog })),
  help: HelpDialog,
  palette: CommandPalette,
};

const useStyles = makeStyles({
  start: { maxWidth: '760px' },
  wide: { maxWidth: '960px' },
  palette: { maxWidth: '560px', marginTop: '72px', padding: '8px' },
});

/** Shows the one open dialog. Leaving it by Esc or a click beside it is an answer too: the one that changes nothing. */
export function DialogHost() {
  const styles = useStyles();
  useFocusReturn();
  const dialog = useDialogs((state) => state.dialog);
  if (!dialog) return null;
  const Content = CONTENTS[dialog.kind] as ComponentType<{ readonly dialog: DialogContent }>;
  return (
    // Outside the dialog: one that opened without its content would have nothing to put the focus on.
    <Suspense fallback={null}>
      <Dialog open modalType="modal" onOpenChange={() => leave(dialog)}>
        <DialogSurface {...nameOf(dialog)} className={mergeClasses(dialog.kind === 'start' && styles.start, (dialog.kind === 'import-rows' || dialog.kind === 'drift') && styles.wide, dialog.kind === 'palette' && styles.palette)} data-testid={`dialog-${dialog.kind}`}>
          <Content dialog={dialog} />
        </DialogSurface>
      </Dialog>
    </Suspense>
  );
}

/** Dialogs are named by their title; the search box has none to show. */
const nameOf = (dialog: DialogContent) => (dialog.kind === 'palette' ? { 'aria-label': paletteMessages.title, 'aria-labelledby': undefined } : {});

function leave(dialog: DialogContent): void {
  if (dialog.kind === 'save-as') dialog.answer(null);
  else if (dialog.kind === 'unsaved') dialog.answer('cancel');
  else useDialogs.getState().close();
}
