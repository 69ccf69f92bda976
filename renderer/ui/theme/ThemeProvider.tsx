import '@fontsource-variable/inter';
import './theme.css';
import { FluentProvider } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';
import { useView } from '../../state/viewStore';
import { LAYER_PALETTE } from './layerPalette';
import { resolveTheme } from './resolveTheme';
import { THEMES } from './themes';
import { useSystemLook } from './useSystemLook';

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const choice = useView((state) => state.theme);
  const name = resolveTheme(choice, useSystemLook());
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = name;
    LAYER_PALETTE[name].forEach((colour, index) => root.style.setProperty(`--layer-${index + 1}`, colour));
  }, [name]);
  return <FluentProvider theme={THEMES[name]}>{children}</FluentProvider>;
}
