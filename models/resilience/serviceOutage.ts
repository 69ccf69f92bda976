import { pathServices } from './pathServices';
import type { Scenario } from './scenario';
import { cutOffShare, stoppedShare } from './stoppedShare';

/** Failures of the provider's own services, which no tier of this design doubles. */
export const serviceOutage: Scenario = {
  id: 'service-outage',
  title: 'A cloud service in the path fails',
  risk: 'The nodes run, but nobody reaches them or their files',
  objective: 'none',
  play: ({ plan, design, production, assumptions }) => {
    const services = pathServices(design, production);
    const minutes = assumptions.value('failure.service-minutes');
    const shares = services.map(({ plantsOnly }) => (plantsOnly ? cutOffShare : stoppedShare)(plan, minutes / 60));
    return {
      frequencyPerYear: services.length * assumptions.value('failure.service-per-year'),
      recoveryMinutes: minutes,
      dataLossMinutes: 0,
      affectedShare: shares.reduce((sum, each) => sum + each, 0) / services.length,
      hit: `Everybody behind ${services.map((each) => each.name).join(', ')}; a lost gateway only sites that can not go on alone`,
      inputs: [assumptions.input('failure.service-per-year'), assumptions.input('failure.service-minutes')],
      response: 'The provider repairs it; status page and support case, manual fallback sheets meanwhile',
      uncovered: 'No second copy of these services stands by in the region',
    };
  },
};
