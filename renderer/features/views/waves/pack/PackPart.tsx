import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import { cutoverDesign } from '../../../../../models/cutover/cutoverDesign';
import { cutoverPack } from '../../../../../models/cutover/cutoverPack';
import type { Report } from '../../../../../models/report/report';
import { useCutoverPack } from '../../../../state/cutoverPackStore';
import { useShownPlan } from '../../../../state/shownPlan';
import { Fold } from './Fold';
import { GatesTable } from './GatesTable';
import { GlanceTable } from './GlanceTable';
import { packMessages as text } from './messages';
import { RaciTable } from './RaciTable';
import { SiteFolds } from './SiteFolds';
import { ToldTable } from './ToldTable';

const useStyles = makeStyles({
  part: { marginTop: '16px', minWidth: 0 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  findings: { margin: '0 0 8px', paddingLeft: '16px' },
});

/** The runbook of one wave; made when its wave is opened. */
export function PackPart({ report, wave }: { readonly report: Report; readonly wave: number }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const pack = useMemo(() => cutoverPack({ plan, assumptions: assumptionsOf(plan), waves: report.waves, migration: report.migration, design: cutoverDesign(report) }, wave), [plan, report, wave]);
  useEffect(() => {
    useCutoverPack.getState().show(pack);
    return () => useCutoverPack.getState().show(null);
  }, [pack]);
  if (pack === null) return null;
  return (
    <section className={styles.part} aria-label={text.title} data-testid="cutover-pack">
      <h4 className={styles.title}>{text.title}</h4>
      <p className={styles.note}>{text.note}</p>
      {pack.findings.length === 0 ? (
        <p className={styles.note}>{text.fits}</p>
      ) : (
        <ul className={styles.findings}>
          {pack.findings.map((finding) => (
            <li key={finding.id}>{finding.text}</li>
          ))}
        </ul>
      )}
      <GlanceTable sites={pack.sites} />
      {pack.sites.map((site) => (
        <SiteFolds key={site.siteId} site={site} />
      ))}
      <Fold title={text.gates} testId="pack-gates">
        {() => <GatesTable gates={pack.gates} />}
      </Fold>
      <Fold title={text.raci} testId="pack-raci">
        {() => <RaciTable rows={pack.raci} />}
      </Fold>
      <Fold title={text.announcements} testId="pack-told">
        {() => <ToldTable announcements={pack.announcements} />}
      </Fold>
    </section>
  );
}
