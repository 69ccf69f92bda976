export const brandTextDe = {
  title: 'Aussehen der Berichte',
  hint: 'Zusammenfassung, Entwurf und Folien nutzen sie. Sie stehen im Plan; ein Export ohne Namen lässt sie weg.',
  colour: 'Farbe von Überschriften und Diagrammen',
  ownColour: 'Wie das Programm',
  chooseLogo: 'Logo wählen (PNG, JPEG)',
  removeLogo: 'Logo entfernen',
  logo: 'Logo der Berichte',
  colourStep: 'Farbe der Berichte ändern',
  logoStep: 'Logo der Berichte ändern',
  unreadable: (name: string) => `${name} ist kein lesbares PNG oder JPEG.`,
};
