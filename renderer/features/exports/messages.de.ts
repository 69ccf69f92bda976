import { plural } from '../../../shared/language/plural';

export const exportMessagesDe = {
  title: 'Exportieren',
  hint: 'Alles wird aus dem Plan erzeugt, wie er jetzt ist.',
  choose: 'Was exportiert werden soll',
  run: (count: number) => plural('de', count, { one: '1 Format exportieren', other: `${String(count)} Formate exportieren` }),
  cancel: 'Abbrechen',
  close: 'Schließen',
  redact: 'Neutrale Namen',
  redactHint: 'Firma, Standorte, Städte, Systeme, Flüsse und Personen heißen überall Plant 1, System 3, Person 2. Auch in Notizen werden Namen ersetzt; was Notizen sonst sagen, bleibt.',
  part: 'Nur der sichtbare Teil der Zeichnung',
  partHint: 'Wie ihn die Zeichenfläche jetzt zeigt, sonst die ganze Zeichnung. Sie kommt als SVG, PNG und PDF.',
  coloured: (lens: string) => `Farben der Zeichenfläche in der Zeichnung: ${lens}`,
  colouredHint: 'Mit ihrer Legende. Nicht zusammen mit neutralen Namen.',
  working: 'Die Dateien werden erzeugt',
  progress: (done: number, total: number) => `${String(done)} von ${String(total)} fertig`,
  saving: 'Die Dateien werden geschrieben',
  doneTitle: 'Exportiert',
  done: (count: number, location: string) => `${plural('de', count, { one: '1 Datei', other: `${String(count)} Dateien` })} nach ${location} geschrieben`,
  failedTitle: 'Nichts wurde exportiert',
  incomplete: 'Der Plan ist unvollständig: Ein Preis fehlt. Die Dateien sagen es, wo es darauf ankommt.',
} as const;
