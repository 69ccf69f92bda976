import { create } from 'zustand';

interface InspectorFocus {
  /** Somebody asked for the keyboard and did not get it yet. */
  readonly wanted: boolean;
}

export const useInspectorFocus = create<InspectorFocus>(() => ({ wanted: false }));

/** Asks the inspector to put the cursor in its first field, as Enter or a double click on an item does. */
export const requestInspectorFocus = (): void => useInspectorFocus.setState({ wanted: true });

export const grantInspectorFocus = (): void => useInspectorFocus.setState({ wanted: false });
