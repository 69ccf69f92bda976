import { tell } from '../control.mjs';

/** Nothing is opened; the test is told what would have been. */
export const shell = {
  openExternal: async (url) => tell('open-external', url),
};
