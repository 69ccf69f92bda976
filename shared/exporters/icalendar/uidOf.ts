import type { Plan } from '../../../models/document';

/**
 * The same thing of the same plan has the same id in every file, so that a diary that is given the new file in place of the old one moves it instead of
 * showing it twice. A plan counts no versions and exports know no clock, so DTSTAMP and SEQUENCE stay as they are: a diary
 * that only takes what is newer (RFC 5546, 2.1.5) has to be told to replace.
 */
export const uidOf = ({ id }: Plan, thing: string): string => `${thing}.${id}@plantwright`;
