/** What `import … from 'electron'` gives to the main process. A name that is missing here fails at link time, loudly. */
export { app } from './app/app.mjs';
export { dialog } from './app/dialog.mjs';
export { ipcMain } from './app/ipcMain.mjs';
export { Menu } from './app/menu.mjs';
export { protocol, session } from './app/session.mjs';
export { shell } from './app/shell.mjs';
export { BrowserWindow } from './window/browserWindow.mjs';
