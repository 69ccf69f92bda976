/** Whether keys are named the Apple way here. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
