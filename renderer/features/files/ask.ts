import { useDialogs, type UnsavedChoice } from '../../state/dialogStore';

/** The file name that the user types, or null when the dialog is left. */
export const askName = (suggested: string): Promise<string | null> =>
  new Promise((resolve) => {
    useDialogs.getState().show({ kind: 'save-as', suggested, answer: (name) => finish(() => resolve(name)) });
  });

export const askUnsaved = (planName: string): Promise<UnsavedChoice> =>
  new Promise((resolve) => {
    useDialogs.getState().show({ kind: 'unsaved', planName, answer: (choice) => finish(() => resolve(choice)) });
  });

/** Closes first: what follows may well be the next dialog. */
function finish(resolve: () => void): void {
  useDialogs.getState().close();
  resolve();
}
