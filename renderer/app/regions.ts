/** Where the keyboard enters a region, best first; a region without any of these is entered at its first control. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  views: ['[role="tab"][aria-selected="true"]'],
  outline: ['[role="treeitem"][aria-selected="true"]', '[role="treeitem"]'],
  view: ['.react-flow__node.selected, .react-flow__edge.selected', '[data-start]', '[role="gridcell"][tabindex="0"]', '.react-flow__node'],
  details: ['input, select, textarea'],
  answer: ['dd button'],
};

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
const FIELDS = 'input, select, textarea';
const PARTS = 'section, [role="group"]';

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled, [data-tabster-dummy], [aria-hidden="true"]') && element.checkVisibility({ visibilityProperty: true });

const found = (within: Element, selector: string): HTMLElement | undefined => [...within.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility({ visibilityProperty: true }));

function startOf(region: HTMLElement): HTMLElement | undefined {
  const starts = STARTS[region.dataset['region'] ?? ''] ?? [];
  return starts.map((selector) => found(region, selector)).find((element) => element !== undefined) ?? [...region.querySelectorAll<HTMLElement>(CONTROLS)].find(isStop);
}

/** Ways through the window that are shorter than one control after the other. */
export const regions = {
  /** To the next part of the window, round and round. From nowhere the way leads to what stands in the middle. */
  move(step: 1 | -1): void {
    const all = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => startOf(region) !== undefined);
    const here = all.findIndex((region) => region.contains(document.activeElement));
    const next = here < 0 ? all.find((region) => region.dataset['region'] === 'view') : all.at((here + step) % all.length);
    if (next) startOf(next)?.focus();
  },

  /** To the first field of the next part of the details: people, shifts, each shift, the line … */
  movePart(step: 1 | -1): void {
    const details = document.querySelector<HTMLElement>('[data-region="details"]');
    if (!details) return;
    const { activeElement } = document;
    if (!activeElement || !details.contains(activeElement)) {
      startOf(details)?.focus();
      return;
    }
    const firsts = new Set([...details.querySelectorAll(PARTS)].map((part) => found(part, FIELDS) ?? found(part, 'button')).filter((first) => first !== undefined));
    const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const there = [...firsts].filter((first) => (activeElement.compareDocumentPosition(first) & side) !== 0).sort(inOrder);
    (step === 1 ? there[0] : there.at(-1))?.focus();
  },
} as const;

const inOrder = (a: Node, b: Node): number => ((a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1);
