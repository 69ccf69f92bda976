import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES } from '../names';
import { ODOO_LIMITS } from '../values/odooConf';

const API = 'traefik.io/v1alpha1';
/** The more exact route goes first whatever its length. */
const WEBSOCKET_PRIORITY = 100;
const WEB_PRIORITY = 10;

/** The way in: open pages hold a connection to the websocket process, everything else goes to the workers. */
export function ingressRoutes(folder: string, { host, namespace }: ClusterContext): readonly KubernetesFile[] {
  return [
    manifest(`${folder}/ingressroute.yaml`, { apiVersion: API, kind: 'IngressRoute', name: NAMES.webRelease, namespace }, {
      spec: {
        entryPoints: ['websecure'],
        routes: [
          { kind: 'Rule', match: `Host(\`${host}\`) && PathPrefix(\`/websocket\`)`, priority: WEBSOCKET_PRIORITY, services: [{ name: `${NAMES.webRelease}-lp-odoo`, port: ODOO_LIMITS.websocketPort }] },
          {
            kind: 'Rule',
            match: `Host(\`${host}\`)`,
            priority: WEB_PRIORITY,
            services: [{ name: `${NAMES.webRelease}-odoo`, port: ODOO_LIMITS.httpPort, sticky: { cookie: { name: 'erp_pod', httpOnly: true, secure: true, sameSite: 'lax' } } }],
          },
        ],
        tls: { secretName: NAMES.tlsSecret, options: { name: 'modern', namespace } },
      },
    }),
    manifest(`${folder}/tlsoption.yaml`, { apiVersion: API, kind: 'TLSOption', name: 'modern', namespace }, { spec: { minVersion: 'VersionTLS12', sniStrict: true } }),
  ];
}
