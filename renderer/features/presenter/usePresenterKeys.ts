import { useEffect } from 'react';
import { useDialogs } from '../../state/dialogStore';
import { useView } from '../../state/viewStore';
import { usePresenter } from './presenterStore';
import { stepView } from './stepView';

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="radiogroup"], [role="slider"]';

const step = (steps: number) => () => {
  const { view, show } = useView.getState();
  show(stepView(view, steps));
};

/** An explanation that is open goes first. */
function leave(): void {
  const { whyTrail, closeWhy } = useView.getState();
  if (whyTrail.length > 0) closeWhy();
  else usePresenter.getState().leave();
}

const nothing = (): void => undefined;

/** Arrow keys and those of a presenter's remote. What changes the plan unseen is kept from it. */
const KEYS: Readonly<Record<string, () => void>> = {
  ArrowRight: step(1),
  PageDown: step(1),
  ArrowLeft: step(-1),
  PageUp: step(-1),
  Escape: leave,
  l: () => usePresenter.getState().toggleLaser(),
  Delete: nothing,
  Backspace: nothing,
};

/** Keys while presenting, before any part of the page can take them. Typing in a field and open dialogs keep theirs. */
export function usePresenterKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = KEYS[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || useDialogs.getState().dialog !== null) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
