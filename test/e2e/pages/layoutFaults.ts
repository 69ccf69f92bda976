import type { Page } from '@playwright/test';

/**
 * What is wrong with the page as it is painted now, one line each: texts that lie on each other or do not fit, words that
 * a program says and no person. Only what is in the window is seen; a tall window shows the whole of a view.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Pixels that a letter's box may reach beyond its ink. */
    const SLACK = 2;
    /** A grid of cells and a line of time are wider than a window and are moved by hand. */
    const WIDER = '[data-testid="table-scroller"], [data-testid="gantt"]';
    const PROGRAM_WORDS = /\bundefined\b|\bNaN\b|\[object |\bnull\b|\bInfinity\b/;
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface Painted extends Box {
      readonly element: Element;
      readonly text: string;
    }
    const faults = new Set<string>();
    const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 60);
    const report = (what: string, text: string, detail = ''): void => void faults.add(`${what}: “${short(text)}”${detail === '' ? '' : ` (${detail})`}`);
    const meet = (a: Box, b: Box): Box => ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
    const has = (box: Box, by = 0): boolean => box.right - box.left > by && box.bottom - box.top > by;
    const innerBox = (element: Element): Box => {
      const outer = element.getBoundingClientRect();
      if (!(element instanceof HTMLElement)) return outer;
      // A drawing that is zoomed shows its boxes larger or smaller than they are.
      const zoom = element.offsetWidth === 0 ? 1 : outer.width / element.offsetWidth;
      const left = outer.left + element.clientLeft * zoom;
      const top = outer.top + element.clientTop * zoom;
      return { left, top, right: left + element.clientWidth * zoom, bottom: top + element.clientHeight * zoom };
    };
    /** Somewhere round a shortened text stands the whole of it, for a pointer that rests or a reader that listens. */
    const isTold = (start: Element, text: string): boolean => {
      for (let element: Element | null = start; element !== null; element = element.parentElement)
        if (['title', 'aria-label'].some((name) => element.getAttribute(name)?.includes(text.trim()) === true)) return true;
      return false;
    };
    const label = (element: Element): string => element.closest('[data-testid]')?.getAttribute('data-testid') ?? element.closest('[aria-label]')?.getAttribute('aria-label') ?? element.tagName.toLowerCase();

    /** The ancestors that clip an element, nearest first; what is positioned leaves those behind that are not. */
    function clippersOf(start: Element): readonly Element[] {
      const clippers: Element[] = [];
      let position = 'static';
      for (let element: Element | null = start; element !== null && element !== document.body; element = element.parentElement) {
        const style = getComputedStyle(element);
        const isPlace = element === start || position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
        if (!isPlace) continue;
        if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clippers.push(element);
        if (style.position === 'fixed') break;
        position = style.position;
      }
      return clippers;
    }

    /** The part of a line of text that can be seen; reports what can never be. */
    function visiblePart(line: Box, parent: Element, text: string): Box {
      let part = line;
      for (const clipper of clippersOf(parent)) {
        const style = getComputedStyle(clipper);
        const room = innerBox(clipper);
        const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
        // The drawing is moved by hand, so nothing of it is out of reach.
        const isDrawing = clipper.matches('.react-flow, .react-flow *') && clipper.querySelector('.react-flow__viewport') !== null;
        const cutAcross = !scrolls(style.overflowX) && (part.right > room.right + SLACK || part.left < room.left - SLACK);
        const cutDown = !scrolls(style.overflowY) && (part.bottom > room.bottom + SLACK + 1 || part.top < room.top - SLACK - 1);
        const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (!isDrawing && has(part) && (cutAcross || cutDown) && !(shortened && isTold(parent, text))) report(shortened ? 'shortened and told nowhere' : 'cut off', text, label(clipper));
        part = meet(part, room);
      }
      return part;
    }

    const painted: Painted[] = [];
    const modal = document.querySelector('[role="dialog"][aria-modal="true"]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || text.trim() === '' || parent.closest('script, style, option, [inert]') !== null) continue;
      if (PROGRAM_WORDS.test(text)) report('program word', text);
      if (modal !== null && !modal.contains(parent)) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const hidden = clippersOf(parent).some((clipper) => clipper.clientWidth <= 1 && clipper.clientHeight <= 1);
      if (hidden) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((line) => has(line));
      for (const line of lines) {
        const part = visiblePart(line, parent, text);
        if (has(part) && part.right > innerWidth + SLACK) report('outside the window', text);
        if (has(part)) painted.push({ ...part, element: parent, text });
      }
      if (lines.length < 2) continue;
      for (const word of text.matchAll(/(?<=^|\s)\p{L}{2,}(?=$|[\s.,;:])/gu)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size > 1) report('broken word', word[0], label(parent));
      }
    }

    const opaque = (element: Element): boolean => {
      const colour = getComputedStyle(element).backgroundColor;
      return colour !== 'transparent' && !/[,/] ?0?\.?\d*\)$/.test(colour.replace(/^rgb\(.*/, ''));
    };
    /** Whether something opaque lies between two texts at this point, as a fixed table head lies on scrolled rows. */
    function covered(a: Element, b: Element, at: Box): boolean {
      const stack = document.elementsFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2);
      const lower = Math.max(stack.indexOf(a), stack.indexOf(b));
      const under = stack[lower];
      if (under === undefined) return stack.length > 0 && !stack.some((element) => element.contains(a) && element.contains(b));
      return stack.slice(0, lower).some((element) => !element.contains(under) && opaque(element));
    }
    const free = document.createElement('style');
    free.textContent = '* { pointer-events: auto !important }';
    document.head.append(free);
    painted.sort((a, b) => a.top - b.top);
    painted.forEach((a, index) => {
      for (let other = index + 1; other < painted.length; other += 1) {
        const b = painted[other];
        if (b === undefined || b.top > a.bottom) break;
        const both = meet(a, b);
        // Lines of one text of a chart are set closely.
        const paragraph = a.element.closest('text');
        if (a.element !== b.element && (paragraph === null || paragraph !== b.element.closest('text')) && has(both, SLACK) && !covered(a.element, b.element, both)) report('overlap', a.text, `with “${short(b.text)}” in ${label(a.element)}`);
      }
    });
    free.remove();

    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, nav *, aside *, footer *, [role="dialog"] *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.clientWidth <= 1) continue;
      const style = getComputedStyle(element);
      const wider = element.scrollWidth > element.clientWidth + 1;
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '');
      if (wider && hasText && style.display !== 'inline' && style.overflowX === 'visible') report('does not fit', element.textContent, label(element));
      if (wider && (style.overflowX === 'auto' || style.overflowX === 'scroll') && !element.matches(`input, textarea, ${WIDER}`)) report('scrolls sideways', label(element), `${element.scrollWidth} in ${element.clientWidth}`);
      if (wider && element instanceof HTMLInputElement && element.title === '') report('input too narrow', element.value, label(element));
      if (element instanceof HTMLSelectElement) {
        const pen = new OffscreenCanvas(1, 1).getContext('2d');
        if (pen === null) continue;
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const words = element.selectedOptions[0]?.label ?? '';
        const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        if (pen.measureText(words).width > room + 1 && element.title === '') report('choice too narrow', words, label(element));
      }
    }
    for (const name of ['aria-label', 'title', 'placeholder']) for (const element of document.querySelectorAll(`[${name}]`)) if (PROGRAM_WORDS.test(element.getAttribute(name) ?? '')) report('program word', element.getAttribute(name) ?? '');
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) report('the page scrolls sideways', location.hash);
    return [...faults];
  });
