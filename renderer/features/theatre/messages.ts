import type { FlowState } from '../../../models/theatre/performance';
import { catalogue } from '../../../shared/language/catalogue';
import { fateMessagesDe } from './messages.de';

const en: Readonly<Record<FlowState, string>> = { 'goes-on': 'goes on', slows: 'comes late', buffers: 'waits, kept', stops: 'stops', lost: 'loses' };

/** What becomes of a flow in a failure, in a word. */
export const fateMessages = catalogue(en, { de: fateMessagesDe });
