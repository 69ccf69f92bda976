import { contentHash } from './contentHash';
import { element, htmlOf, own } from './markup';
import { PAGE_STYLE } from './pageStyle';
import { PAN_ZOOM_SCRIPT } from './panZoomScript';
import { CHAPTERS } from './sections/registry';
import type { ViewerContext } from './viewerContext';
import { VIEWER_WORDS as words } from './words';

/** Nothing may be loaded; this page's own style and script are let in by what they say. */
const POLICY = `default-src 'none'; style-src ${contentHash(PAGE_STYLE)}; script-src ${contentHash(PAN_ZOOM_SCRIPT)}; base-uri 'none'; form-action 'none'`;
const HASH_DIGITS = 12;

/** The whole page in one file: no network, no script needed but for moving the drawing. */
export function pageHtml(context: ViewerContext): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, context.plan.name),
    element('style', {}, own(PAGE_STYLE)),
  );
  const chapters = CHAPTERS.map(({ id, title, content }) => element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), content(context)));
  const body = element('body', {}, pageHeader(context), element('main', {}, chapters.flatMap((chapter) => [own('\n'), chapter])), element('footer', { class: 'soft' }, words.readOnly(context.stamp.appVersion)), element('script', {}, own(PAN_ZOOM_SCRIPT)));
  return `<!doctype html>\n${htmlOf(element('html', { lang: 'en' }, own('\n'), head, own('\n'), body))}\n`;
}

function pageHeader({ plan, stamp }: ViewerContext) {
  const facts = [
    [words.stamp.company, plan.company.name],
    [words.stamp.scenario, stamp.scenario],
    [words.stamp.prices, `${stamp.priceBookAsOf} (${stamp.priceBookId})`],
    [words.stamp.rules, stamp.rulePack],
    [words.stamp.version, stamp.planHash.slice(0, HASH_DIGITS)],
    [words.stamp.state, stamp.completeness],
  ] as const;
  return element(
    'header',
    {},
    element('h1', {}, plan.name),
    plan.description === '' ? [] : element('p', {}, plan.description),
    element('dl', { class: 'stamp' }, facts.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
    element('nav', { 'aria-label': words.contents }, element('ul', {}, CHAPTERS.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title))))),
  );
}
