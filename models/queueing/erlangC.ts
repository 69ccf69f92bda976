/**
 * Probability that an arriving request must wait (Erlang C, M/M/c), by the stable recurrence of Erlang B:
 * B(0) = 1, B(k) = a·B(k−1) / (k + a·B(k−1)), C = B(c) / (1 − ρ·(1 − B(c))); no factorials, so no overflow.
 * @param offered offered load a = λ·s in Erlang
 * @param servers number of servers c
 * @returns 1 when the system is overloaded (a ≥ c)
 * @example erlangC(0.9, 2) = 0.27931 (λ 6/s, s 0.15 s, two workers)
 */
export function erlangC(offered: number, servers: number): number {
  if (offered <= 0) return 0;
  if (servers <= offered) return 1;
  let blocking = 1;
  for (let k = 1; k <= servers; k += 1) blocking = (offered * blocking) / (k + offered * blocking);
  return blocking / (1 - (offered / servers) * (1 - blocking));
}
