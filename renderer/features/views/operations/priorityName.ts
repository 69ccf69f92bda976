import { isCriticality } from './backlogPoints';
import { operationsMessages as text } from './messages';

/** The word for a priority; one that has none here comes back as it is. */
export const priorityName = (priority: string): string => (isCriticality(priority) ? text.priorityName(priority) : priority);
