import type { Integration, Plan, Site } from '../document';
import type { Ends } from './ends';

/** Who is called about a flow: the person that the plan names beside it or its systems, else the keeper of the system. */
export function flowOwner(plan: Plan): (flow: Integration, ends: Ends) => string {
  const named = new Map(plan.remarks.flatMap(({ itemId, owner }) => (itemId === null || owner === '' ? [] : [[itemId, owner] as const])));
  return (flow, { from, to }) => {
    const stated = named.get(flow.id) ?? named.get(flow.from) ?? named.get(flow.to);
    if (stated !== undefined) return stated;
    const system = [from, to].flatMap((end) => (end.kind !== 'erp' && end.system ? [end.system] : []))[0];
    if (!system) return 'ERP key user';
    return `Keeper of ${system.name}${system.vendor === '' ? '' : ` (${system.vendor})`}`;
  };
}

/** Who leads a process by hand in a plant: the role, with the business unit where the plan names one. */
export const processOwner = (role: string, { name, businessUnit }: Site): string => (businessUnit === '' ? `${role}, ${name}` : `${role}, ${name} (${businessUnit})`);
