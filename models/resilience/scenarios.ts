import { isOwn } from '../candidates/tenancyPolicy';
import type { AssumptionId } from '../assumptions/register';
import { MINUTES_PER_HOUR } from '../demand/calendarUnits';
import { percent } from '../figure/percent';
import { geoBackupPoint, restorePoint } from './restorePoint';
import { nodeCount } from './nodeCount';
import type { Scenario, ScenarioContext } from './scenario';
import { serviceOutage } from './serviceOutage';
import { siteLineOutages } from './siteLineOutages';
import { staffingGap } from './staffingGap';
import { fedShare, stoppedShare } from './stoppedShare';
import { everybody, loneServerMinutes, wholeStop } from './wholeStop';

const inputs = ({ assumptions }: ScenarioContext, ...ids: readonly AssumptionId[]) => ids.map((id) => assumptions.input(id));

/** The scenarios that every design is played against (D-13), in the order of the printed table. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'node-failure',
    title: 'An application node fails',
    risk: 'Users lose their session, requests fail',
    objective: 'everyday',
    play: (context) => {
      const { plan, assumptions, policy, responseMinutes, design, production } = context;
      const automatic = policy.domains.survive > 0;
      const orchestrated = design.candidate.platform !== 'vm';
      const repair = responseMinutes + assumptions.value('recovery.manual-minutes');
      const recoveryMinutes = automatic || orchestrated ? assumptions.value('recovery.automatic-minutes') : repair;
      const nodes = nodeCount(production);
      return {
        frequencyPerYear: nodes * assumptions.value('failure.node-per-year'),
        recoveryMinutes,
        dataLossMinutes: 0,
        affectedShare: stoppedShare(plan, recoveryMinutes / MINUTES_PER_HOUR) / nodes,
        hit: nodes === 1 ? everybody(plan) : `Users of one node of ${nodes} at a time. ${everybody(plan)}`,
        ...(automatic || orchestrated ? {} : { needsPeople: true as const }),
        inputs: inputs(context, 'failure.node-per-year', 'recovery.automatic-minutes', 'recovery.manual-minutes'),
        response: automatic ? 'The other nodes carry the target load; health checks move requests' : orchestrated ? 'Pods restart on a replaced node' : 'The server is repaired or rebuilt by hand',
        uncovered: automatic ? 'Sessions on the lost node sign in again' : 'Nobody works until the node is back',
      };
    },
  },
  {
    id: 'database-failure',
    title: 'The database server fails',
    risk: 'The whole ERP stops',
    objective: 'everyday',
    play: (context) => {
      const { assumptions, policy } = context;
      const standby = policy.postgresHa !== 'none';
      return {
        frequencyPerYear: assumptions.value('failure.database-per-year'),
        ...wholeStop(context, standby ? assumptions.value('recovery.automatic-minutes') : loneServerMinutes(context)),
        dataLossMinutes: standby ? 0 : restorePoint(context).minutes,
        ...(standby ? {} : { needsPeople: true as const }),
        inputs: [...inputs(context, 'failure.database-per-year', 'recovery.automatic-minutes', 'recovery.manual-minutes'), ...(standby ? [] : [restorePoint(context).input])],
        response: standby ? 'The synchronous standby takes over' : 'The service restarts the server, or it is restored from backup',
        uncovered: standby ? 'Transactions in flight fail once' : 'Work since the last archived log may be lost',
      };
    },
  },
  {
    id: 'zone-loss',
    title: 'An availability zone is lost',
    risk: 'Everything placed in the zone stops',
    objective: 'everyday',
    play: (context) => {
      const { assumptions, policy } = context;
      const spread = policy.domainName === 'zone';
      const zones = spread ? policy.domains.count : 1;
      const stop = wholeStop(context, spread ? assumptions.value('recovery.automatic-minutes') : assumptions.value('failure.zone-hours') * MINUTES_PER_HOUR);
      // The zone of the database primary stops everybody until the standby takes over, another zone the users of its nodes.
      const hitShare = (1 + (zones - 1) / zones) / zones;
      return {
        frequencyPerYear: zones * assumptions.value('failure.zone-per-year'),
        ...stop,
        affectedShare: stop.affectedShare * hitShare,
        hit: spread ? `Everybody where the database primary stands, else the users of one zone of ${zones}` : stop.hit,
        dataLossMinutes: spread ? 0 : restorePoint(context).minutes,
        inputs: [...inputs(context, 'failure.zone-per-year', 'failure.zone-hours', 'recovery.automatic-minutes'), ...(spread ? [] : [restorePoint(context).input])],
        response: spread ? 'Nodes, database standby and storage in the other zones go on' : 'Wait for the zone, or restore in another one',
        uncovered: spread ? 'A third of the web workers is missing until nodes are replaced' : 'No service while the zone is away',
      };
    },
  },
  {
    id: 'region-loss',
    title: 'The region is lost',
    risk: 'Long outage and loss of recent data',
    objective: 'disaster',
    play: (context) => {
      const { assumptions, policy, responseMinutes, restoreMinutes } = context;
      const warm = policy.recoveryRegion;
      const rebuild = assumptions.value('recovery.rebuild-hours') * MINUTES_PER_HOUR + restoreMinutes;
      return {
        frequencyPerYear: assumptions.value('failure.region-per-year'),
        ...wholeStop(
          context,
          warm ? responseMinutes + assumptions.value('recovery.region-failover-minutes') : Math.min(rebuild, assumptions.value('failure.region-hours') * MINUTES_PER_HOUR),
        ),
        dataLossMinutes: warm ? assumptions.value('recovery.replica-lag-minutes') : geoBackupPoint().minutes,
        ...(warm ? { needsPeople: true as const } : {}),
        inputs: [...inputs(context, 'failure.region-per-year', 'failure.region-hours', 'recovery.rebuild-hours', 'recovery.region-failover-minutes', 'recovery.replica-lag-minutes'), ...(warm ? [] : [geoBackupPoint().input])],
        response: warm ? 'Promote the replica and scale up in the recovery region' : 'Rebuild elsewhere from templates and geo-redundant backups, or wait',
        uncovered: warm ? 'Transactions inside the replication lag' : 'Up to an hour of data, and a long stop',
      };
    },
  },
  {
    id: 'data-corruption',
    title: 'Database corruption or operator error',
    risk: 'Wrong or lost data, long outage',
    objective: 'everyday',
    play: (context) => ({
      frequencyPerYear: context.assumptions.value('failure.corruption-per-year'),
      ...wholeStop(context, context.responseMinutes + context.restoreMinutes),
      dataLossMinutes: restorePoint(context).minutes,
      needsPeople: true,
      inputs: [...inputs(context, 'failure.corruption-per-year', 'recovery.restore-fixed-minutes'), restorePoint(context).input],
      response: 'Point-in-time restore from immutable backups, by a rehearsed runbook',
      uncovered: 'Work done after the fault must be entered again',
    }),
  },
  {
    id: 'faulty-release',
    title: 'A release breaks something',
    risk: 'Users can not work as usual',
    objective: 'everyday',
    play: (context) => {
      const { assumptions, design, plan } = context;
      const orchestrated = design.candidate.platform !== 'vm';
      const releases = Math.max(plan.company.ownReleasesPerYear, isOwn(design.candidate.tenancy, 'dedicated-database') ? 0 : assumptions.value('shared.train-releases'));
      return {
        frequencyPerYear: releases * assumptions.value('failure.release-share'),
        ...wholeStop(context, assumptions.value(orchestrated ? 'recovery.rollback-orchestrated-minutes' : 'recovery.rollback-manual-minutes')),
        dataLossMinutes: 0,
        inputs: inputs(context, 'failure.release-share', orchestrated ? 'recovery.rollback-orchestrated-minutes' : 'recovery.rollback-manual-minutes'),
        response: orchestrated ? 'Staged promotion; the former images are rolled back' : 'The former version is installed again by hand',
        uncovered: 'A release that changed the database needs a restore instead',
      };
    },
  },
  {
    id: 'failed-upgrade',
    title: 'A version upgrade fails',
    risk: 'The maintenance window overruns into a shift',
    objective: 'none',
    play: (context) => ({
      frequencyPerYear: context.assumptions.value('failure.upgrade-per-year'),
      ...wholeStop(context, context.restoreMinutes),
      dataLossMinutes: 0,
      inputs: inputs(context, 'failure.upgrade-per-year', 'recovery.restore-fixed-minutes'),
      response: 'Rehearsal the day before; restore to the point before the upgrade',
      uncovered: 'The upgrade must be repeated in another window',
    }),
  },
  {
    id: 'integration-backlog',
    title: 'Integration backlog during peak production',
    risk: 'Late postings and planning errors',
    objective: 'none',
    play: (context) => ({
      frequencyPerYear: context.plan.integrations.some((each) => each.mode === 'queued') ? context.assumptions.value('failure.backlog-per-year') : 0,
      recoveryMinutes: context.assumptions.value('jobs.drain-hours') * MINUTES_PER_HOUR,
      dataLossMinutes: 0,
      affectedShare: context.assumptions.value('loss.degraded-share') * fedShare(context.plan),
      onlyLate: true,
      hit: `Processes that queued flows feed: ${percent(fedShare(context.plan))} of the company’s function; users go on with late figures`,
      inputs: inputs(context, 'failure.backlog-per-year', 'jobs.drain-hours', 'loss.degraded-share'),
      response: 'Job workers sized for the backlog; critical flows first',
      uncovered: 'Figures are late until the queue is empty',
    }),
  },
  {
    id: 'database-growth',
    title: 'Growth fills the database storage',
    risk: 'The database turns read-only',
    objective: 'none',
    play: (context) => ({
      frequencyPerYear: context.assumptions.value('failure.growth-per-year'),
      ...wholeStop(context, context.responseMinutes + context.assumptions.value('recovery.manual-minutes')),
      dataLossMinutes: 0,
      needsPeople: true,
      inputs: inputs(context, 'failure.growth-per-year', 'recovery.manual-minutes'),
      response: 'Storage is bought for the horizon with headroom and watched',
      uncovered: 'Nobody can post until the disk is enlarged',
    }),
  },
  {
    id: 'other-tenants',
    title: 'Other tenants disturb the platform',
    risk: 'Slow or interrupted service',
    objective: 'none',
    play: (context) => {
      const { tenancy } = context.design.candidate;
      const id = tenancy === 'shared' ? 'failure.tenant-hours-shared' : tenancy === 'dedicated-database' ? 'failure.tenant-hours-database' : 'failure.tenant-hours-cluster';
      const own = tenancy === 'dedicated-subscription';
      return {
        frequencyPerYear: own ? 0 : 1,
        ...wholeStop(context, own ? 0 : context.assumptions.value(id) * MINUTES_PER_HOUR),
        dataLossMinutes: 0,
        inputs: own ? [] : inputs(context, id),
        response: own ? 'Nobody else is on the platform' : 'Quotas and limits per tenant',
        uncovered: own ? 'Nothing' : 'Joint maintenance and noisy neighbours',
      };
    },
  },
  siteLineOutages,
  serviceOutage,
  staffingGap,
];
