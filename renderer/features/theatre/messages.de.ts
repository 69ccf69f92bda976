export const fateMessagesDe = { 'goes-on': 'läuft weiter', slows: 'kommt verspätet', buffers: 'wartet, gesichert', stops: 'steht', lost: 'verliert Daten' } as const;
