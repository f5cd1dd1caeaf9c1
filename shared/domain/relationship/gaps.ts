import { type Label, label } from '../label.ts';
import { isBlocker, type Pattern, patternFor } from './gap-patterns.ts';
import type { MapMetrics } from './map-metrics.ts';
import { isOverdueKey, type WeighedPerson } from './person.ts';

/** What a map can lack, and what to do about it, the gravest first (domain §7.4). */
export const GAP_KINDS = [
  {
    key: 'noAction',
    label: label('关键人有差距、无行动', 'Key person with a gap and no action'),
    advice: label('为其立一项有责任人和期限的行动', 'Plan an action with an owner and a due date'),
  },
  {
    key: 'uncovered',
    label: label('关键人无有效联系', 'Key person without a link of level ≥2'),
    advice: label('请支持者引荐，指定责任人', 'Ask a supporter for an introduction and name an owner'),
  },
  {
    key: 'vacantKey',
    label: label('关键席位空缺', 'Vacant key seat'),
    advice: label(
      '打听继任者，从 R0 建立联系；席位空着时不计入覆盖和健康度',
      'Find out who succeeds and begin at R0; an empty seat counts neither for coverage nor for health',
    ),
  },
  {
    key: 'late',
    label: label('关键人超期未接触', 'Key person not met within the window'),
    advice: label('在接触窗口内安排见面', 'Arrange a meeting within the contact window'),
  },
  {
    key: 'blocker',
    label: label('阻碍者', 'Blocker'),
    advice: label(
      '找出原因，借同盟化解，绝不攻击',
      'Find the cause, neutralise through an ally, never attack',
    ),
  },
  {
    key: 'singleLink',
    label: label('关键人单线联系', 'Key person with one link only'),
    advice: label('再建一条联系，最好来自另一职能', 'Build a second link, best from another function'),
  },
  {
    key: 'ourThread',
    label: label('我方依赖一人', 'We hang on one person of ours'),
    advice: label('把部分关系交给第二人', 'Hand part of the ties to a second person'),
  },
  {
    key: 'theirThread',
    label: label('对方支持依赖一人', 'Support hangs on one person of theirs'),
    advice: label('在关键人中再赢得一位支持者', 'Win a second supporter among the key people'),
  },
] as const satisfies readonly { key: string; label: Label; advice: Label }[];
export type GapKind = (typeof GAP_KINDS)[number]['key'];

export type Gap = {
  readonly kind: GapKind;
  /** Person of theirs; of `ourThread` the one of ours, of `vacantKey` the seat; null when support hangs on nobody. */
  readonly id: string | null;
  readonly pattern: Pattern | null;
  /** w × gap; 0 where none counts. */
  readonly priority: number;
};

/**
 * Everything that the map lacks, by kind and then by priority; a person can be named by several kinds. The key set K has
 * people only, so key seats that nobody holds are given beside the metrics.
 */
export function findGaps(metrics: MapMetrics, vacantKeySeats: readonly string[] = []): readonly Gap[] {
  const keys = metrics.people.filter(({ isKey }) => isKey);
  const people = (kind: GapKind, found: readonly WeighedPerson[]): readonly Gap[] =>
    [...found]
      .sort(
        (a, b) =>
          (b.priority ?? 0) - (a.priority ?? 0) ||
          (b.weight ?? 0) - (a.weight ?? 0) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((person) => ({
        kind,
        id: person.id,
        pattern: patternFor(person),
        priority: person.priority ?? 0,
      }));
  const whole = (kind: GapKind, id: string | null): Gap => ({ kind, id, pattern: null, priority: 0 });
  const ties = ({ links }: WeighedPerson) => links.filter(({ level }) => level >= 2).length;
  return [
    ...people(
      'noAction',
      keys.filter(({ gap, openActions }) => (gap ?? 0) > 0 && (openActions ?? 0) === 0),
    ),
    ...people(
      'uncovered',
      keys.filter((person) => ties(person) === 0),
    ),
    ...vacantKeySeats.map((id) => whole('vacantKey', id)),
    ...people('late', metrics.people.filter(isOverdueKey)),
    ...people('blocker', metrics.people.filter(isBlocker)),
    ...people(
      'singleLink',
      keys.filter((person) => ties(person) === 1),
    ),
    ...(metrics.ourThread.isRisk ? [whole('ourThread', metrics.ourThread.top)] : []),
    ...(metrics.theirThread.isRisk ? [whole('theirThread', metrics.theirThread.top)] : []),
  ];
}
