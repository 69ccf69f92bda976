import { remembered } from '../../../models/memo/remembered';
import type { ThemeName } from '../../ui/theme/themes';

/** A colour of a theme as one that a canvas can paint with. Asked of the page once, with the theme on it: each time makes it work out its styles. */
export const inkOf = remembered(asShown, (_element, colour, theme) => `${theme} ${colour}`);

function asShown(element: HTMLElement, colour: string, _theme: ThemeName): string {
  element.style.color = colour;
  return getComputedStyle(element).color;
}
