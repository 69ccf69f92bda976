/** Colours by what a lens says: four steps from faint to strong, and eight categories that keep their slot. */
export const LEVEL_INKS = ['level1', 'level2', 'level3', 'level4'] as const;
export const SLOT_INKS = ['slot1', 'slot2', 'slot3', 'slot4', 'slot5', 'slot6', 'slot7', 'slot8'] as const;

export type LookInk = (typeof LEVEL_INKS)[number] | (typeof SLOT_INKS)[number];

/** What a lens says of one item. The words say it all; colour only repeats them. */
export interface ItemLook {
  readonly words: string;
  readonly ink: LookInk;
}

/** The drawing as seen through a lens: its name, what it says of each item by id, and what its colours mean. */
export interface DrawnLook {
  readonly name: string;
  readonly items: Readonly<Record<string, ItemLook>>;
  readonly legend: readonly ItemLook[];
}
