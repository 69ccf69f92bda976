import type { FormWords } from './formWords';
import type { PRICE_STEP_FORM } from './priceStepForm';

export const PRICE_STEP_FORM_DE: FormWords<typeof PRICE_STEP_FORM> = {
  'Prices that change': 'Preise, die sich ändern',
  'Price steps': 'Preisstufen',
  'A price that is known or expected to change. It counts from the month of its day on in the payments to the horizon; the monthly bill stays at today’s prices. Several steps of one price are multiplied.':
    'Ein Preis, der sich bekanntlich oder voraussichtlich ändert. Er zählt ab dem Monat seines Tages in den Zahlungen bis zum Horizont; die Monatsrechnung bleibt bei heutigen Preisen. Mehrere Stufen eines Preises werden multipliziert.',
  'Add price step': 'Preisstufe hinzufügen',
  'Price of': 'Preis von',
  From: 'Ab',
  Change: 'Änderung',
  '%': '%',
  '5 is 5 % dearer from then on, −10 a tenth cheaper.': '5 heißt ab dann 5 % teurer, −10 ein Zehntel günstiger.',
  Reason: 'Grund',
};
