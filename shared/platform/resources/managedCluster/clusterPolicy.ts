/** What holds for every cluster of the hand-off, whatever its size; both languages read it here. */
export const CLUSTER_POLICY = {
  osSku: 'AzureLinux',
  maxSurge: '33%',
  upgradeChannel: 'patch',
  nodeUpgradeChannel: 'NodeImage',
  imageCleaningHours: 168,
  secretRotationInterval: '2m',
  /** Nodes run on these versions of the schedules by themselves, in the quietest hours of the week. */
  schedules: ['aksManagedAutoUpgradeSchedule', 'aksManagedNodeOSUpgradeSchedule'],
} as const;
