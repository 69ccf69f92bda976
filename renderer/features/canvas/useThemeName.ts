import { useView } from '../../state/viewStore';
import { resolveTheme } from '../../ui/theme/resolveTheme';
import { useSystemLook } from '../../ui/theme/useSystemLook';
import type { ThemeName } from '../../ui/theme/themes';

/** The theme on the screen: what is painted by hand must be painted anew when it changes, because colours keep their names. */
export function useThemeName(): ThemeName {
  const choice = useView((state) => state.theme);
  return resolveTheme(choice, useSystemLook());
}
