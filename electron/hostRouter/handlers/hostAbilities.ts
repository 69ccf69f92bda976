import type { Handler } from '../handler';

export const hostAbilities: Handler<'host.abilities'> = async (_input, { about, places }) => ({
  ok: true,
  value: {
    appVersion: about.appVersion,
    priceList: true,
    bills: true,
    platform: about.platform,
    nativeDialogs: places.nativeDialogs,
    plansFolder: places.plansFolder,
  },
});
