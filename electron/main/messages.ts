/** Words that the desktop app shows by itself, outside the page. */
export const mainMessages = {
  plans: 'Plantwright plans',
  allFiles: 'All files',
  unsaved: 'The plan has changes that are not saved.',
  unsavedDetail: 'If you close the window now, they are lost.',
  closeAnyway: 'Close without saving',
  keepOpen: 'Keep open',
  editMenu: 'Edit',
  viewMenu: 'View',
} as const;
