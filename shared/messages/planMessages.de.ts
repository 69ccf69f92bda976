import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const at = ({ path }: Problem): string => (path === '' ? '' : ` bei ${path}`);

const where = ({ path }: Problem, otherwise: string): string => (path === '' ? otherwise : path);

const wanted = (text: string): string => (text === '' ? '' : `; erwartet: ${text}`);

const got = (text: string): string => (text === '' ? '' : `, gefunden: ${text}`);

const scenario = (problem: Problem): string => `Szenario „${param(problem, 'scenario', 'ohne Namen')}“`;

export const planMessagesDe: MessagesOf<'plan'> = {
  'plan.not-json': (problem) =>
    `Die Datei ist kein gültiges JSON: Sie bricht in Zeile ${param(problem, 'line', '?')}, Spalte ${param(problem, 'column', '?')} ab, wo ${param(problem, 'got', 'etwas Unerwartetes')} steht; stellen Sie sie aus einer Kopie wieder her oder berichtigen Sie die Stelle.`,
  'plan.too-large': (problem) =>
    `Die Datei ist zu groß für einen Plan (${param(problem, 'found', 'zu viele')} ${param(problem, 'unit', 'Zeichen')}, gelesen werden höchstens ${param(problem, 'allowed', 'bis zur Grenze')}); prüfen Sie, ob es die richtige Datei ist.`,
  'plan.not-a-plan': (problem) =>
    `Das ist kein Plan von Plantwright (erwartet: ${param(problem, 'expected', 'ein gespeicherter Plan')}${at(problem)}${got(param(problem, 'got', ''))}); wählen Sie eine Datei, die Plantwright gespeichert hat.`,
  'plan.version-unknown': (problem) =>
    `Der Plan nennt die Formatversion ${param(problem, 'got', 'keine')}${at(problem)}, die es nicht gibt; bekannt sind die Versionen 1 bis ${param(problem, 'supported', 'zur aktuellen')}. Stellen Sie die Zahl oder die Datei wieder her.`,
  'plan.version-newer': (problem) =>
    `Der Plan wurde mit einem neueren Plantwright gespeichert (Formatversion ${param(problem, 'found', 'unbekannt')}${at(problem)}, dieses liest bis ${param(problem, 'supported', 'zu seiner eigenen')}); aktualisieren Sie Plantwright, um ihn zu öffnen. Die Datei blieb unberührt.`,
  'plan.empty': (problem) => `Es gibt noch nichts zu bemessen: Dem Plan fehlt ${where(problem, 'Inhalt')}; fügen Sie zuerst etwas hinzu (${param(problem, 'expected', 'mindestens eines')}).`,
  'plan.field-missing': (problem) => `Das Feld ${where(problem, 'des Plans')} fehlt; erwartet wird dort: ${param(problem, 'expected', 'ein Wert')}. Ergänzen Sie es.`,
  'plan.field-unknown': (problem) => `Das Feld ${where(problem, 'des Plans')} kennt diese Version von Plantwright nicht; prüfen Sie die Schreibweise oder entfernen Sie es.`,
  'plan.field-invalid': (problem) => `Der Wert${at(problem)} ist nicht verwendbar; erwartet: ${param(problem, 'expected', 'ein anderer Wert')}${got(param(problem, 'got', ''))}. Berichtigen Sie ihn.`,
  'plan.reference-missing': (problem) =>
    `Der Verweis${at(problem)} führt ins Leere: Erwartet wird die Kennung eines Elements dieses Plans (${param(problem, 'expected', 'ein Element')}), „${param(problem, 'id', '?')}“ gibt es nicht; fügen Sie das Element hinzu oder berichtigen Sie die Kennung.`,
  'plan.id-duplicate': (problem) =>
    `Die Kennung „${param(problem, 'id', '?')}“${at(problem)} ist schon vergeben (${param(problem, 'other', 'an anderer Stelle')}); jedes Element braucht eine eigene. Benennen Sie eines um.`,
  'plan.time-zone-unknown': (problem) => `Die Zeitzone „${param(problem, 'got', '?')}“${at(problem)} gibt es nicht; erwartet wird ein IANA-Name wie Europe/Prague.`,
  'plan.scenario-path-missing': (problem) =>
    `Das ${scenario(problem)} ändert ${param(problem, 'got', 'eine Stelle')}${at(problem)}, die nicht im Plan steht; berichtigen Sie die Stelle oder entfernen Sie die Änderung.`,
  'plan.scenario-path-fixed': (problem) =>
    `Das ${scenario(problem)} ändert ${param(problem, 'got', 'eine Stelle')}${at(problem)}, die in jedem Szenario gleich ist; ändern Sie einzelne Felder oder Elemente oder den Plan selbst.`,
  'plan.scenario-value-invalid': (problem) =>
    `Der Wert, den das ${scenario(problem)} für ${param(problem, 'place', 'eine Stelle')}${at(problem)} setzt, ist nicht verwendbar${wanted(param(problem, 'expected', ''))}${got(param(problem, 'got', ''))}. Berichtigen Sie ihn.`,
  'plan.scenario-contradiction': (problem) =>
    `Das ${scenario(problem)}${at(problem)} ergibt einen widersprüchlichen Plan: ${param(problem, 'place', 'eine Stelle')} nennt „${param(problem, 'id', '?')}“, das es dort nicht oder doppelt gibt; ändern Sie auch diese Stelle.`,
  'plan.scenario-unknown': (problem) => `Ein Szenario „${param(problem, 'got', '?')}“ gibt es nicht${at(problem)}${wanted(param(problem, 'expected', ''))}; wählen Sie ein anderes.`,
  'plan.pins-impossible': (problem) =>
    `Mit ${param(problem, 'pins', 'diesen Festlegungen')} bleibt keine Lösung übrig${at(problem)}${wanted(param(problem, 'expected', ''))}; ändern oder entfernen Sie ${'expected' in problem.params ? 'die Festlegung' : 'eine davon'}.`,
  'plan.correlations-impossible': (problem) => `Diese Korrelationen${at(problem)} können nicht zugleich gelten: ${param(problem, 'pairs', 'mehrere davon')}; rücken Sie eine davon näher an null oder entfernen Sie sie.`,
};
