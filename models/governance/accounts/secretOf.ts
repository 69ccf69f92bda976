import type { AssumptionId } from '../../assumptions/register';
import type { Criticality } from '../../document/schema/primitives';
import type { System } from '../../document/schema/system';
import type { SecretKind } from '../governance';

export interface Secret {
  readonly kind: SecretKind;
  /** Null where nothing is rotated. */
  readonly rotation: AssumptionId | null;
  readonly question: string;
}

const CERTIFICATE = { kind: 'certificate', rotation: 'accounts.certificate-rotation-days' } as const;
const SECRET = { kind: 'secret', rotation: 'accounts.secret-rotation-days' } as const;

/**
 * How the far side proves who it is. A system in a cloud gets a managed identity, which holds only when that cloud is
 * Azure; a system on a site a client certificate; a partner a certificate where the flow matters, else a shared secret.
 */
export function secretOf(system: System, criticality: Criticality): Secret {
  if (system.hosting === 'cloud') return { kind: 'managed-identity', rotation: null, question: `Does ${system.name} run in Azure? Otherwise it takes a certificate from the vault.` };
  if (system.hosting === 'site') return { ...CERTIFICATE, question: '' };
  const matters = criticality === 'critical' || criticality === 'high';
  return { ...(matters ? CERTIFICATE : SECRET), question: '' };
}
