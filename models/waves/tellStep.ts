/** Told what is being worked on and which part of it is done, 0…1. */
export type TellStep = (step: string, share: number) => void;
