import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Report } from '../../../../../models/report/report';
import type { ParetoRow } from '../../../../../models/report/summary';
import { ChartWithTable } from '../../parts/ChartWithTable';
import { decisionsMessages } from '../messages';
import { StatusLegend } from '../StatusLegend';
import { designFigures, designName, recoveryText } from './designWords';
import { FrontChart } from './FrontChart';
import { FrontDetail } from './FrontDetail';
import { frontPoints } from './frontPoints';
import { FrontTable } from './FrontTable';
import { frontMessages as text } from './messages';
import { SearchSentence } from './SearchSentence';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', maxWidth: '90ch', color: tokens.colorNeutralForeground2 },
  size: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

interface FrontSectionProps extends Pick<Report, 'figures'> {
  readonly rows: readonly ParetoRow[];
  readonly currency: string;
  readonly objectiveName: (id: string) => string;
}

/** How the search went and what came out of it: cost × expected loss × recovery, with the design that is pointed at told in words. */
export function FrontSection({ rows, figures, currency, objectiveName }: FrontSectionProps) {
  const styles = useStyles();
  const points = useMemo(() => frontPoints(rows), [rows]);
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = points.find((point) => point.place === pointed) ?? points.at(-1);
  if (shown === undefined) return <p>{text.nothing}</p>;
  const missedWords = ({ missed }: ParetoRow): string | null => (missed.length === 0 ? null : text.misses(missed.map(objectiveName).join(', ')));
  const recoveries = rows.map((row) => row.recoveryMinutes);
  return (
    <>
      <p className={styles.lead}>{text.lead}</p>
      <SearchSentence figures={figures} />
      <ChartWithTable
        label={text.figure}
        chart={
          <>
            <FrontChart
              points={points}
              currency={currency}
              shown={shown.place}
              onShow={setPointed}
              nameOf={({ row, look }) => `${decisionsMessages.status(look.status)}: ${designName(row)}, ${designFigures(row, currency)}`}
            />
            <StatusLegend statuses={points.map(({ look }) => look.status)} />
            <p className={styles.size}>{text.recoverySize(recoveryText(Math.min(...recoveries)), recoveryText(Math.max(...recoveries)))}</p>
            <FrontDetail row={shown.row} currency={currency} missed={missedWords(shown.row)} />
          </>
        }
        table={<FrontTable points={points} currency={currency} missedWords={missedWords} />}
      />
    </>
  );
}
