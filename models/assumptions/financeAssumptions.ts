import { assume } from './assumption';

/** What commitments are judged by beside their prices, and what the move costs once. */
export const FINANCE_ASSUMPTIONS = [
  assume('commitment.monthly-surcharge', 'Surcharge for paying a commitment month by month', 'share', [0, 0, 0.03], 'The price list gives one rate for a term, whichever way it is paid; a surcharge would have to come from a contract.'),
  assume('commitment.slip-months', 'Months that the load comes later than planned when waves slip', 'months', [1, 3, 6], 'A missed weekend moves a site to the next open one; a missed season or a failed rehearsal costs a quarter.'),
  assume('migration.foundation-hours', 'Work on landing zone, network, identity and monitoring', 'hours', [160, 320, 800], 'Two people for four weeks; templates of an earlier project halve it, strict segmentation doubles it.'),
  assume('migration.shared-foundation-hours', 'Work on joining a platform that is pooled with others', 'hours', [16, 48, 120], 'The ground is laid by its operator; line, identity, names and rights are one’s own.'),
  assume('migration.environment-hours', 'Work on each environment beside production', 'hours', [24, 60, 160], 'Set-up, a copy of the data, the modules in it, one round of acceptance.'),
  assume('migration.flow-hours', 'Work on each integration that comes along', 'hours', [4, 12, 40], 'Another address and certificate, replay of recorded messages, a test with its owner. Not its redesign.'),
  assume('migration.site-hours', 'Preparation of each site', 'hours', [40, 120, 320], 'Data check, key users, line, printers and scanners, fallback sheets.'),
  assume('migration.crew-people', 'People of the crew of a cutover', 'people', [3, 5, 9], 'Lead, platform, database, integration and one for the site.'),
  assume('migration.rehearsals', 'Rehearsals before a cutover', 'rehearsals', [1, 1, 3], 'The gate asks for one in the planned time; each takes as long as the cutover.'),
  assume('migration.optimise-hours', 'Work on stabilising and right-sizing after the last cutover', 'hours', [40, 120, 320], 'Measured load against sizes, commitments, the rehearsal of a disaster.'),
  assume('edge.node-usd', 'Price of an edge node with spare parts', 'USD', [1500, 4500, 12000], 'Industrial computer with mirrored disks and a spare; a rugged cluster costs more than twice as much.'),
  assume('edge.install-hours', 'Work on installing an edge node', 'hours', [6, 16, 40], 'Image, certificates, mounting and a test with the line unplugged.'),
  assume('contingency.confidence', 'Share of the draws that budget and contingency together must cover', 'share', [0.7, 0.8, 0.9],
    'Cost guides for public programmes ask for 70 to 80 % confidence; who can not ask for more money later takes 90 %.'),
  assume('edge.life-years', 'Years until an edge node is replaced', 'years', [3, 5, 8], 'Usual warranty of industrial computers.'),
] as const;
