const ROLES = new Set([
  'appMenu', 'editMenu', 'viewMenu', 'windowMenu', 'cut', 'copy', 'paste', 'selectAll', 'undo', 'redo', 'resetZoom', 'zoomIn', 'zoomOut',
  'togglefullscreen', 'quit', 'about', 'close', 'minimize', 'reload', 'toggleDevTools',
]);

/** Menus are checked for roles that do not exist, and are not shown. */
export class Menu {
  static #application = null;
  static buildFromTemplate(template) {
    for (const { role, label, submenu } of template) {
      if (role !== undefined && !ROLES.has(role)) throw new Error(`The double knows no menu role "${role}".`);
      if (role === undefined && label === undefined) throw new Error('A menu item needs a label or a role.');
      if (submenu) Menu.buildFromTemplate(submenu);
    }
    return new Menu();
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  static getApplicationMenu = () => Menu.#application;
}
