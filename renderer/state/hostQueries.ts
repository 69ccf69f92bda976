import { queryOptions } from '@tanstack/react-query';
import type { HostClient } from '../../shared/hostContract/contract';
import { callHost, type HostValue } from './callHost';

export type Abilities = HostValue<'host.abilities'>;
export type KnownPlan = HostValue<'plans.list'>[number];

/** A host that does not even tell what it can do is treated as one that can do little. */
const NO_ABILITIES: Abilities = { appVersion: '', nativeDialogs: false, plansFolder: null, priceList: false, bills: false, platform: 'other' };

export const abilitiesQuery = (host: HostClient) =>
  queryOptions({
    queryKey: ['abilities'],
    queryFn: async (): Promise<Abilities> => {
      const result = await callHost(host, 'host.abilities', {});
      return result.ok ? result.value : NO_ABILITIES;
    },
    staleTime: Infinity,
  });

export type KnownBook = HostValue<'prices.list'>[number];

/** Price books of this computer. */
export const booksQuery = (host: HostClient) =>
  queryOptions({
    queryKey: ['price-books'],
    queryFn: async (): Promise<readonly KnownBook[]> => {
      const result = await callHost(host, 'prices.list', {});
      return result.ok ? result.value : [];
    },
    staleTime: 0,
  });

/** Plans that can be opened by handle, newest first as the host gives them. */
export const plansQuery = (host: HostClient) =>
  queryOptions({
    queryKey: ['plans'],
    queryFn: async (): Promise<readonly KnownPlan[]> => {
      const result = await callHost(host, 'plans.list', {});
      return result.ok ? result.value : [];
    },
    staleTime: 0,
  });
