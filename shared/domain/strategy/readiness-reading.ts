import {
  type Readiness,
  readinessOf,
  SEVEN_S,
  type SevenS,
  SUCCESS_FACTORS,
} from '../assessment/readiness.ts';
import { PITFALLS, PREPARATION_TASKS } from '../assessment/readiness-lists.ts';
import type { ValueReader } from '../dossier/types.ts';
import { mean, rounded, type Scores } from '../scale.ts';

/** The three legs on which customer work stands, each 0–100 (domain §9.2: strategy, marketing, IT). */
export type StoolLegs = { readonly [leg in 'strategy' | 'marketing' | 'it']: number | null };

export type ReadinessReading = Readiness & {
  readonly current: Scores<SevenS>;
  readonly target: Scores<SevenS>;
  readonly factorScores: Scores<string>;
  /** Means 0–5 of the hard and the soft Ss. */
  readonly hard: number | null;
  readonly soft: number | null;
  readonly legs: StoolLegs;
  readonly tasksDone: number;
  readonly tasks: number;
  readonly pitfalls: number;
};

/**
 * Where each leg is read from, since 7S and success factors name them (domain §8.4, §9.2): strategy = Strategy, Structure,
 * vision, strategic rules; marketing = Style, Shared values, customer-service strategy; IT = Systems, Skills, innovation.
 */
const LEGS = {
  strategy: ['rdy.strategy', 'rdy.structure', 'rdy.csf_vision', 'rdy.csf_rules'],
  marketing: ['rdy.style', 'rdy.values', 'rdy.csf_service'],
  it: ['rdy.systems', 'rdy.skills', 'rdy.csf_innovation'],
} as const satisfies { readonly [leg in keyof StoolLegs]: readonly string[] };

/** Whether our own firm is ready for key-account work, from the `rdy.*` fields of the company (domain §8.4). */
export function readReadiness(company: ValueReader): ReadinessReading {
  const score = (key: string): number | null => {
    const value = company.scalar(key);
    return typeof value === 'number' ? value : null;
  };
  const scores = <Key extends string>(keys: readonly Key[], field: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, score(field(key))])) as Scores<Key>;
  const keys = SEVEN_S.map(({ key }) => key);
  const current = scores(keys, (key) => `rdy.${key}`);
  const target = scores(keys, (key) => `rdy.${key}_target`);
  const factors = scores(
    SUCCESS_FACTORS.map(({ key }) => key),
    (key) => `rdy.csf_${key}`,
  );
  const meanOf = (kind: 'hard' | 'soft') =>
    rounded(mean(SEVEN_S.filter((one) => one.kind === kind).map(({ key }) => current[key])));
  const leg = (fields: readonly string[]) => {
    const found = mean(fields.map(score));
    return found === null ? null : rounded(found * 20);
  };
  const marked = (
    table: string,
    item: string,
    column: string,
    known: readonly { readonly key: string }[],
  ) => {
    const rows = company.rows(table).filter((row) => row[column] === true);
    return known.filter(({ key }) => rows.some((row) => row[item] === key)).length;
  };
  return {
    ...readinessOf({ current, target, factors }),
    current,
    target,
    factorScores: factors,
    hard: meanOf('hard'),
    soft: meanOf('soft'),
    legs: { strategy: leg(LEGS.strategy), marketing: leg(LEGS.marketing), it: leg(LEGS.it) },
    tasksDone: marked('rdy.tasks', 'task', 'done', PREPARATION_TASKS),
    tasks: PREPARATION_TASKS.length,
    pitfalls: marked('rdy.pitfalls', 'pitfall', 'present', PITFALLS),
  };
}

/** The order of work: Ss below 2 first, then strategy, structure and systems, then by the size of the gap (domain §8.4). */
export function orderOfWork({
  repairFirst,
  gaps,
}: Pick<Readiness, 'repairFirst' | 'gaps'>): readonly SevenS[] {
  const FIRST: readonly SevenS[] = ['strategy', 'structure', 'systems'];
  const place = (key: SevenS) => {
    if (repairFirst.includes(key)) return 0;
    return FIRST.includes(key) ? 1 + FIRST.indexOf(key) : 1 + FIRST.length;
  };
  return SEVEN_S.map(({ key }) => key)
    .filter((key) => repairFirst.includes(key) || (gaps[key] ?? 0) > 0)
    .sort((a, b) => place(a) - place(b) || (gaps[b] ?? 0) - (gaps[a] ?? 0));
}
