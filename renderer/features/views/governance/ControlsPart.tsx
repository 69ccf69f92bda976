import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlRow, Standing } from '../../../../models/governance/governance';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { PlaceLink } from './PlaceLink';
import { StandingMark } from './StandingMark';
import { byStanding, isStanding, STANDINGS } from './standings';

const useStyles = makeStyles({ select: { maxWidth: '280px', marginBottom: '8px' }, hint: { maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

const columns = (): readonly Column<ControlRow>[] => [
  { id: 'standing', title: text.standingHead, cell: (row) => <StandingMark standing={row.standing} /> },
  { id: 'area', title: text.areaHead, cell: (row) => text.area(row.area) },
  { id: 'asked', title: text.askedBy, cell: (row) => row.demandedBy.join(', ') },
  { id: 'due', title: text.dueHead, cell: (row) => (row.action === '' ? '' : text.phase(row.phase)) },
  { id: 'place', title: text.place, cell: (row) => <PlaceLink where={row.where} row={row.title} /> },
];

/** The baseline: gaps, then questions, then what stands. */
export function ControlsPart({ report, query }: PartProps) {
  const styles = useStyles();
  const [standing, setStanding] = useState<Standing | null>(null);
  const { controls } = report.governance;
  const found = controls.filter((row) => (standing === null || row.standing === standing) && matches(query, [row.id, row.title, row.sentence, row.action, ...row.demandedBy, text.area(row.area)]));
  return (
    <>
      <Select className={styles.select} aria-label={text.standingHead} value={standing ?? ''} onChange={(_, { value }) => setStanding(isStanding(value) ? value : null)}>
        <option value="">{text.allStandings(controls.length)}</option>
        {STANDINGS.map((each) => (
          <option key={each} value={each}>
            {text.standingOption(each, controls.filter((row) => row.standing === each).length)}
          </option>
        ))}
      </Select>
      {found.length === 0 ? <p>{text.nothingFound}</p> : <StoryTable caption={text.part('controls')} columns={columns()} rows={byStanding(found)} rowKey={(row) => row.id} title={(row) => row.title} story={story} />}
      <p className={styles.hint}>{text.answerHint}</p>
    </>
  );
}

const story = (row: ControlRow): readonly string[] => [row.sentence, ...(row.action === '' ? [] : [text.toDo(row.action)])];
