import { escapeMarkup } from '../../drawing/svg/escapeMarkup';

/** HTML that was made here; anything else is text and gets escaped. */
export interface Markup {
  readonly html: string;
}

export type Content = Markup | string | readonly Content[];

type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that hold nothing. */
const VOID = new Set(['meta', 'br']);

/** An element. Text in content and attributes is escaped, so that no name of a plan becomes markup. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value ?? '')}"`)
    .join('');
  return { html: VOID.has(tag) ? `<${tag}${opening}>` : `<${tag}${opening}>${htmlOf(content)}</${tag}>` };
}

export const htmlOf = (content: Content): string => (typeof content === 'string' ? escapeMarkup(content) : 'html' in content ? content.html : content.map(htmlOf).join(''));

/** Markup of this program's own: style, script, drawing. Never text of a plan. */
export const own = (html: string): Markup => ({ html });
