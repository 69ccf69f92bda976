import type { FluentIcon } from '@fluentui/react-icons';
import type { LookInk } from '../../../../shared/drawing/scene/look';

/** How an item looks through a lens. The words say it all; colour and sign only repeat them. */
export interface Tint {
  readonly words: string;
  readonly colour: string;
  /** The same colour in exported drawings. */
  readonly ink: LookInk;
  /** A sign, or how many of four bars are filled; a plain patch of the colour where null. */
  readonly sign: FluentIcon | number | null;
  /** Nothing to look at: the item steps back. */
  readonly quiet?: boolean;
  /** Line pattern in place of the one of the flow's class. */
  readonly dash?: (width: number) => string | undefined;
}

/** The drawing through a lens: what each item looks like, by id, and what the looks mean. */
export interface LensView {
  readonly tints: ReadonlyMap<string, Tint>;
  readonly legend: readonly Tint[];
}
