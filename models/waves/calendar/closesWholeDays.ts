import type { BlackoutKind } from '../../document/schema/calendar';

/** Whether entries of a kind close days as a whole; shifts and weekly windows return every week and leave nights. */
export const closesWholeDays = (kind: BlackoutKind): boolean => kind !== 'shift' && kind !== 'supplier-window';
