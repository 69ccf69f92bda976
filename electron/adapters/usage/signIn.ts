import type { TokenCredential } from '@azure/identity';

/** Ways to sign in; each keeps its tokens to itself, and we keep none. */
export const SIGN_INS = ['azure-cli', 'device-code'] as const;
export type SignIn = (typeof SIGN_INS)[number];

/** What somebody has to do to sign in with a code. */
export interface SignInPrompt {
  readonly address: string;
  readonly code: string;
}

/** Made when somebody asks for it, never before. `tell` shows the address and the code to type there. */
export async function signIn(way: SignIn, tell: (prompt: SignInPrompt) => void): Promise<TokenCredential> {
  const { AzureCliCredential, DeviceCodeCredential } = await import('@azure/identity');
  return way === 'azure-cli' ? new AzureCliCredential() : new DeviceCodeCredential({ userPromptCallback: ({ verificationUri, userCode }) => tell({ address: verificationUri, code: userCode }) });
}
