import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Color20Regular } from '@fluentui/react-icons';
import { useTheatre } from '../../../state/theatreStore';
import { CANVAS_TEXT } from '../messages';
import { useLens } from './lensStore';
import { LENS_IDS, type LensId } from './registry';
import { useLensName } from './useLensName';

const NONE = 'none';
const FAILURE = 'failure';

const text = CANVAS_TEXT.lenses;

/** Chooses by what the drawing is coloured; the failure is offered once one has been played. */
export function LensMenu() {
  const { lensId, choose } = useLens();
  const hasPlayed = useTheatre((state) => state.played !== null);
  const inFailure = useTheatre((state) => state.lens && state.played !== null);
  const name = useLensName();
  const value = inFailure ? FAILURE : (lensId ?? NONE);
  const names: Readonly<Record<string, string>> = { ...text.names, [NONE]: text.none, [FAILURE]: text.failure };
  const show = (id: string) => (id === FAILURE ? useTheatre.getState().openLens() : choose(LENS_IDS.find((lens): lens is LensId => lens === id) ?? null));
  return (
    <Menu checkedValues={{ lens: [value] }} onCheckedValueChange={(_, { checkedItems }) => show(checkedItems[0] ?? NONE)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<Color20Regular />} data-testid="canvas-lens">
          {text.button(name)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {[NONE, ...LENS_IDS, ...(hasPlayed ? [FAILURE] : [])].map((id) => (
            <MenuItemRadio key={id} name="lens" value={id}>
              {names[id]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
