/** A time on the wall in ms as Project writes it: `2027-05-01T06:00:00`. */
export const projectTime = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
