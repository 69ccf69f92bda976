import { assume } from './assumption';

/** Effort in expert hours; the cost of one hour is an input of the plan. */
export const OPERATIONS_ASSUMPTIONS = [
  assume('effort.shared-hours', 'Own operating effort on a shared platform', 'hours/year', [20, 48, 120], 'Contract, releases and tests of the own part only.'),
  assume('effort.dedicated-database-hours', 'Operating effort with an own database and namespace', 'hours/year', [80, 150, 300], 'Own release and restore tests on top.'),
  assume('effort.dedicated-cluster-hours', 'Operating effort with an own cluster', 'hours/year', [150, 280, 500], 'Own patching, upgrades and capacity reviews.'),
  assume('effort.dedicated-subscription-hours', 'Operating effort with an own subscription and network', 'hours/year', [220, 400, 800], 'Own policies, firewall rules, identity reviews.'),
  assume('effort.aks-hours', 'Extra effort of running Kubernetes', 'hours/year', [80, 160, 400], 'Three minor versions a year, node images, add-ons.'),
  assume('effort.container-apps-hours', 'Extra effort of running Container Apps', 'hours/year', [20, 50, 120], 'No cluster to upgrade.'),
  assume('effort.vm-hours', 'Extra effort per virtual machine', 'hours/year', [10, 26, 60], 'Patching, hardening, image and agent upkeep for each server.'),
  assume('effort.manual-release-hours', 'Extra effort per release without orchestration', 'hours', [4, 12, 30], 'Deploying to servers one by one, with checks and a way back, in every environment.'),
  assume('effort.unskilled-factor', 'Kubernetes effort of a team without experience', 'factor', [1.3, 2, 4], 'Learning, outside help and mistakes.'),
  assume('effort.skilled-factor', 'Kubernetes effort of an experienced team', 'factor', [0.4, 0.6, 0.9], 'A platform team spreads the work over its clusters.'),
  assume('effort.self-managed-database-hours', 'Extra effort of a self-managed database', 'hours/year', [150, 280, 600], 'Patching, failover drills, backup checks, version upgrades.'),
  assume('effort.tier-node-hours', 'Extra effort of node redundancy', 'hours/year', [4, 10, 30], 'Yearly failover test.'),
  assume('effort.tier-zone-hours', 'Extra effort of zone redundancy', 'hours/year', [8, 24, 60], 'Zone drills and checks of storage behaviour.'),
  assume('effort.tier-region-hours', 'Extra effort of a recovery region', 'hours/year', [80, 180, 400], 'Two disaster rehearsals a year, keeping both regions alike.'),
  assume('friction.module-shared-hours', 'Coordination per custom module in a shared release train', 'hours/year', [10, 40, 80], 'Each joint release is tested and fixed against every tenant’s modules.'),
  assume('friction.plant-flow-shared-hours', 'Coordination per plant flow through a shared network', 'hours/year', [8, 24, 60], 'Addresses, firewall exceptions and certificates that belong to somebody else.'),
  assume('friction.plant-flow-database-hours', 'The same with an own database on a shared cluster', 'hours/year', [4, 10, 30], 'The namespace is own, the network is not.'),
  assume('friction.plant-flow-cluster-hours', 'The same with an own cluster in a shared landing zone', 'hours/year', [0, 2, 8], 'Only the hub is joint.'),
  assume('friction.change-shared-hours', 'Negotiation per own release or change window on a shared platform', 'hours/year', [4, 16, 40], 'The platform’s calendar serves all tenants.'),
  assume('friction.change-database-hours', 'The same with an own database on a shared cluster', 'hours/year', [1, 4, 12], 'Cluster maintenance is joint, the application is not.'),
  assume('shared.train-releases', 'Releases a year that a shared platform offers', 'releases/year', [2, 4, 12], 'Own releases beyond these need negotiation.'),
  assume('waves.weeks-between', 'Weeks between two production cutovers', 'weeks', [2, 4, 8], 'Stabilise, hand over, rehearse the next.'),
  assume('waves.foundation-weeks', 'Weeks for landing zone, network, identity and monitoring', 'weeks', [4, 8, 16], 'Before anything productive moves.'),
  assume('waves.non-production-weeks', 'Weeks for non-production and integration tests', 'weeks', [4, 6, 12], 'Modules, interfaces and reports are proven here.'),
] as const;
