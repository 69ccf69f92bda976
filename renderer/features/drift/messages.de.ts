import type { AcceptedPlace } from '../../../shared/bundle/drift/acceptance';

const PLACES: Readonly<Record<AcceptedPlace, string>> = {
  'node-sku': 'Größe der Knoten',
  'node-count': 'Anzahl der Knoten',
  'postgres-sku': 'Größe von PostgreSQL',
  'postgres-storage': 'Platte von PostgreSQL, GiB',
  'redis-sku': 'Größe von Redis',
  'gateway-sku': 'VPN-Gateway',
  'backup-retention': 'Tage, die Sicherungen aufbewahrt werden',
};

const values = (count: number): string => (count === 1 ? '1 Wert' : `${String(count)} Werte`);

export const driftMessagesDe = {
  title: 'Übergabe mit dem Plan vergleichen',
  hint: 'Wählen Sie, was ein Plattformteam aus den exportierten Dateien gemacht hat, als Ordner oder ZIP-Archiv. Gezeigt wird jeder Wert, der vom jetzigen Plan abweicht; die Dateien bleiben, wie sie sind.',
  folder: 'Ordner wählen',
  archive: 'ZIP-Archiv wählen',
  working: 'Dateien werden verglichen',
  failed: 'Es wurde nichts verglichen',
  nothingKnown: 'Keine dieser Dateien gehört zum Export des Plans: Wählen Sie den Ordner, der terraform, bicep oder kubernetes enthält.',
  same: 'Die Dateien sagen, was der Plan sagt.',
  summary: (changed: number, filled: number, gone: number, unreadable: number) =>
    [`${String(changed)} geändert`, `${String(filled)} ausgefüllt`, `${String(gone)} ${gone === 1 ? 'Datei fehlt' : 'Dateien fehlen'}`, ...(unreadable > 0 ? [`${String(unreadable)} nicht lesbar`] : [])].join(', '),
  table: 'Werte, die vom Plan abweichen',
  file: 'Datei',
  value: 'Wert',
  planned: 'Im Plan',
  found: 'In der Datei',
  becomes: 'Im Plan würde daraus',
  nothing: 'nicht vorhanden',
  unreadable: 'nicht lesbar',
  filledIn: 'ausgefüllt, wie erbeten',
  stays: 'bleibt in den Dateien: Ein Plan sagt es nicht',
  takes: (place: AcceptedPlace, value: string) => `${PLACES[place]}: ${value}`,
  more: (count: number) => `${String(count)} weitere werden nicht gezeigt.`,
  take: (count: number) => `${values(count)} in den Plan übernehmen`,
  taken: (count: number) => `${values(count)} im Plan, in einem Schritt, der sich rückgängig machen lässt.`,
  undo: (count: number) => `${values(count)} einer Übergabe übernehmen`,
  by: 'Plattformteam',
  because: 'Aus den Dateien der Übergabe übernommen.',
  close: 'Schließen',
};
