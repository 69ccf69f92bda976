import { dialog, type BrowserWindow } from 'electron';

const LEAVE = 0;
const STAY = 1;

/** The page objects to being closed while a plan has unsaved changes; Electron itself would silently keep the window open. */
export function confirmClose(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'The plan has changes that are not saved.',
      detail: 'If you close the window now, they are lost.',
      buttons: ['Close without saving', 'Keep open'],
      defaultId: STAY,
      cancelId: STAY,
    });
    if (answer === LEAVE) event.preventDefault();
  });
}
