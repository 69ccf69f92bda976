/** Places that no scenario may change: what the plan is, how it is drawn and noted, and what makes its answers comparable. */
const FIXED_PLACES = ['/format', '/formatVersion', '/id', '/name', '/description', '/scenarios', '/layout', '/remarks', '/meetings', '/provenance', '/priceBook', '/company/currency'];

/** Lists of the plan whose items have ids; a scenario changes their items one by one, so that no id goes unseen. */
const LISTS_WITH_IDS = ['/sites', '/systems', '/workloads', '/integrations', '/environments', '/assumptions', '/pins', '/priceStandIns'];

/** Whether a scenario must keep its hands off a place, which is written as a JSON Pointer with ids. */
export const isFixedPlace = (path: string): boolean =>
  path === '/company' || LISTS_WITH_IDS.includes(path) || path.endsWith('/id') || FIXED_PLACES.some((fixed) => path === fixed || path.startsWith(`${fixed}/`));
