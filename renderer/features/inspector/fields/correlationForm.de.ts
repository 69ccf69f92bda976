import type { CORRELATION_FORM } from './correlationForm';
import type { FormWords } from './formWords';

export const CORRELATION_FORM_DE: FormWords<typeof CORRELATION_FORM> = {
  'Values that go together': 'Werte, die zusammengehen',
  Correlations: 'Korrelationen',
  'Two unsure values of which one tends to be high where the other is (1) or low where it is high (−1). The ranges of cost and sizes are drawn so; without a word here each value is drawn by itself.':
    'Zwei unsichere Werte, von denen der eine eher hoch ist, wo es der andere ist (1), oder niedrig, wo der andere hoch ist (−1). So werden die Spannen von Kosten und Größen gezogen; ohne Angabe wird jeder Wert für sich gezogen.',
  'Add correlation': 'Korrelation hinzufügen',
  Value: 'Wert',
  'Goes with': 'Geht mit',
  'Rank correlation': 'Rangkorrelation',
  'From −0.99 to 0.99, by rank (Spearman).': 'Von −0,99 bis 0,99, nach Rang (Spearman).',
  'Stated by': 'Angegeben von',
  Reason: 'Grund',
};
