import { dialog, type BrowserWindow } from 'electron';
import { mainMessages as text } from './messages';

const LEAVE = 0;
const STAY = 1;

/** The page objects to being closed while a plan has unsaved changes; Electron itself would silently keep the window open. */
export function confirmClose(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: text.unsaved,
      detail: text.unsavedDetail,
      buttons: [text.closeAnyway, text.keepOpen],
      defaultId: STAY,
      cancelId: STAY,
    });
    if (answer === LEAVE) event.preventDefault();
  });
}
