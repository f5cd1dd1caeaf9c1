import { highest, type RivalStanding } from '../account/rival-reading.ts';
import { percent, round2, rounded, sum } from '../scale.ts';
import type { Threat } from '../supplier/scoring.ts';
import { rivalKey } from './rival-name.ts';

/** One rival over all accounts. Money in 万元, shares in percent, rounded. */
export type RivalSummary = {
  readonly key: string;
  readonly name: string;
  /** Every way in which accounts write it, the name itself first. */
  readonly spellings: readonly string[];
  readonly accountIds: readonly string[];
  /** Names of the categories in which it holds a share or a place, each once. */
  readonly categories: readonly string[];
  /** What accounts spent with it in their last actual year; null while no amount is known. */
  readonly spend: number | null;
  /** Wallets of the accounts in which it holds a share, in the same year. */
  readonly wallet: number | null;
  /** Spend ÷ these wallets × 100. */
  readonly share: number | null;
  /** The largest threat it is to us at any account. */
  readonly threat: Threat | null;
  /** The next contract that ends, today included; null while none is known. */
  readonly nextEnd: string | null;
};

/** Joins the standings of all accounts by rival; largest spend first, then by name. */
export function summariseRivals(standings: readonly RivalStanding[], today: string): readonly RivalSummary[] {
  const byKey = new Map<string, RivalStanding[]>();
  for (const standing of standings) {
    const key = rivalKey(standing.name);
    if (key === '') continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [standing]);
    else known.push(standing);
  }
  return [...byKey]
    .map(([key, own]) => summariseRival(key, own, today))
    .sort((a, b) => (b.spend ?? -1) - (a.spend ?? -1) || (a.key < b.key ? -1 : 1));
}

/** Sums up the standings of one rival. */
export function summariseRival(
  key: string,
  standings: readonly RivalStanding[],
  today: string,
): RivalSummary {
  const last = standings.flatMap(({ years }) => years.at(-1) ?? []);
  const spend = last.length === 0 ? null : sum(last.map(({ amount }) => amount));
  const wallet = last.length === 0 ? null : sum(last.map((year) => year.wallet));
  const name = mostOften(standings.map((standing) => standing.name.trim()));
  const ends = standings
    .flatMap((standing) => standing.ends)
    .filter(({ kind, date }) => kind === 'contract' && date >= today)
    .map(({ date }) => date);
  return {
    key,
    name,
    spellings: [...new Set([name, ...standings.map(({ spelling }) => spelling.trim())])],
    accountIds: [...new Set(standings.map(({ accountId }) => accountId))],
    categories: [
      ...new Set(standings.flatMap(({ categories }) => categories.map(({ category }) => category))),
    ],
    spend: spend === null ? null : round2(spend),
    wallet: wallet === null ? null : round2(wallet),
    share: rounded(percent(spend, wallet)),
    threat: highest(standings.map(({ threat }) => threat)),
    nextEnd: ends.sort()[0] ?? null,
  };
}

/** The spelling that stands in most accounts, the first of them when several do. */
function mostOften(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
