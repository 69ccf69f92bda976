import { assume } from './assumption';

/** How long the steps of a cutover take, and how early what belongs to it is due. Rehearsals replace them. */
export const CUTOVER_ASSUMPTIONS = [
  assume('cutover.sign-out-minutes', 'Ending work in the old system', 'minutes', [10, 20, 45], 'Last entries are saved, people sign out, sessions that stay are closed.'),
  assume('cutover.freeze-minutes', 'Closing master data and writing the last list of changes', 'minutes', [15, 30, 60], 'Rights are taken back; what changed since the last sync is listed.'),
  assume('cutover.jobs-minutes', 'Stopping scheduled jobs', 'minutes', [5, 15, 45], 'Running jobs are left to end; planning runs are not broken off.'),
  assume('cutover.stop-flow-minutes', 'Stopping or starting one interface', 'minutes/flow', [2, 5, 15], 'Senders are held, the queue runs empty or is kept, both counts are noted.'),
  assume('cutover.count-minutes', 'Listing the open work of one process', 'minutes/process', [5, 10, 30], 'Open orders, goods on their way and stock in doubt are printed and signed.'),
  assume('cutover.backup-gib-per-hour', 'Backing up the old system', 'GiB/hour', [40, 100, 300], 'Dump and files to a disk nearby; older machines are slower.'),
  assume('cutover.load-gib-per-hour', 'Loading the changes of the last days into the new system', 'GiB/hour', [8, 20, 60], 'Import with checks and indexes, several processes side by side; a bare restore is faster, an import through the application slower.'),
  assume('cutover.master-data-minutes', 'Last sync of the master data of one process', 'minutes/process', [5, 10, 30], 'The list of changes is loaded, keys and number ranges are compared.'),
  assume('cutover.open-work-minutes', 'Taking over the open work of one process', 'minutes/process', [10, 20, 60], 'Signed lists against what was loaded, differences entered by hand.'),
  assume('cutover.reconcile-minutes', 'Reconciling one process', 'minutes/process', [5, 15, 45], 'Counts and totals of old and new by a prepared query; its owner signs.'),
  assume('cutover.connect-flow-minutes', 'Connecting one interface to the new system, or back', 'minutes/flow', [5, 15, 40], 'Address, account and certificate are changed; one recorded message goes through, seen at both ends.'),
  assume('cutover.partner-minutes', 'Switching one partner', 'minutes/partner', [15, 30, 90], 'Somebody answers at the other end; a test document each way.'),
  assume('cutover.smoke-minutes', 'Trying one class of transaction', 'minutes/class', [2, 5, 15], 'A written case with expected result, done by a key user.'),
  assume('cutover.shop-floor-minutes', 'Trying one system of the shop floor', 'minutes/system', [10, 20, 45], 'A label printed and scanned, an order reported, an inspection saved, on the real device.'),
  assume('cutover.decision-minutes', 'Meeting that decides', 'minutes', [15, 30, 60], 'Evidence is read out, each decider says go or back.'),
  assume('cutover.open-minutes', 'Opening a system to its users', 'minutes', [10, 20, 45], 'Accounts and jobs are switched on, the first users of each process sign in.'),
  assume('cutover.carry-back-minutes', 'Taking back what was entered in the new system', 'minutes', [0, 60, 240], 'Between opening and the first shift little is entered; it is listed and entered again.'),
  assume('cutover.freeze-days', 'Days in which master data change only by a list', 'days', [2, 5, 10], 'A working week: new items and partners wait, or go through both systems by the list.'),
  assume('cutover.gate-days', 'Days between the last gate and the cutover', 'days', [3, 7, 14], 'A gate that fails leaves time to put the cutover off and tell everybody.'),
  assume('cutover.notice-days', 'Days of notice to the people of a site', 'days', [14, 28, 56], 'Shifts, leave and deliveries are planned about a month ahead.'),
  assume('cutover.partner-notice-days', 'Days of notice to partners', 'days', [10, 20, 40], 'Partners test and plan their own change windows.'),
  assume('cutover.briefing-days', 'Days between briefing and cutover', 'days', [1, 3, 7], 'Near enough to be remembered, with a working day to ask.'),
  assume('cutover.hypercare-days', 'Days of closer care after opening', 'days', [5, 14, 28], 'Two weeks hold one full cycle of orders; a month-end is watched on its own.'),
] as const;
