const KEYS = 'Enter Delete Control+D';

/** Names for tests and shortcuts for screen readers, on the element that takes the focus. */
export const domNames = (kind: 'node' | 'edge', id: string) => ({ 'data-testid': `${kind}-${id}`, 'aria-keyshortcuts': KEYS });
