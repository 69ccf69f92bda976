import type { ExportStamp } from './exportStamp';

/** What two files of one hand-off have in common. */
export const ORIGIN_KEYS = ['planHash', 'scenario', 'rulePack', 'priceBookId', 'priceBookAsOf'] as const;
export type Origin = Pick<ExportStamp, (typeof ORIGIN_KEYS)[number]>;

/**
 * Where a file comes from, for programs: `plantwright-origin planHash=ab12… scenario=Base%20plan …`. Every value is encoded down to
 * letters, digits and `%`, so the mark stands as it is in Markdown, HTML, XML, diaries and the properties of documents.
 */
export const originMark = (origin: Origin): string => `plantwright-origin ${ORIGIN_KEYS.map((key) => `${key}=${encoded(origin[key])}`).join(' ')}`;

const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(/[-_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
