import { takeAnswer } from '../control.mjs';

/** Electron takes an optional window first; the double looks at the options only. */
const optionsOf = (args) => args.at(-1) ?? {};

/** Dialogs answer what the test scripted. */
export const dialog = {
  showOpenDialog: async (...args) => takeAnswer('showOpenDialog', optionsOf(args)),
  showSaveDialog: async (...args) => takeAnswer('showSaveDialog', optionsOf(args)),
  showMessageBox: async (...args) => takeAnswer('showMessageBox', optionsOf(args)),
  showMessageBoxSync: (...args) => takeAnswer('showMessageBoxSync', optionsOf(args)),
};
