/** Id of the card or flow in which an element lies, by default the one that has the keyboard; null outside of all. */
export function focusedItem(element: EventTarget | null = document.activeElement): string | null {
  const item = element instanceof Element ? element.closest('.react-flow__node, .react-flow__edge') : null;
  return item?.getAttribute('data-id') ?? null;
}
