/** Modules report their use to Microsoft unless told otherwise; the hand-off tells them otherwise and says so. */
export const NO_TELEMETRY = false;
