import { type Label, labels, sameLabels } from '../label.ts';
import { type Cut, type InputScale, scoreOnScale, type Weights } from '../scale.ts';

/** The criteria of domain §5.2; a workspace may add its own (`A6`, `B6`, …). */
export const CRITERION_IDS = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'C1',
  'C2',
  'C3',
] as const;
export type BuiltinCriterionId = (typeof CRITERION_IDS)[number];
/** Group letter and number; more than the built-in ones may exist. */
export type CriterionId = string;

/** A current value, B future potential, C fit and control (domain §5.2). */
export const CRITERION_GROUPS = [
  { key: 'A', label: { zh: '当前价值', en: 'Current value' } },
  { key: 'B', label: { zh: '未来潜力', en: 'Future potential' } },
  { key: 'C', label: { zh: '契合与控制', en: 'Fit and control' } },
] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number]['key'];

/** One way to judge an account. `anchors` has six texts, index = score. */
export type Criterion = {
  readonly id: CriterionId;
  readonly group: CriterionGroup;
  /** Weight in the score; the built-in 13 sum to 100, and only ratios count. 0 = not used. */
  readonly weight: number;
  readonly label: Label;
  readonly anchors: readonly Label[];
  /** Where the anchors are number ranges: how a measured input in `inputUnit` becomes a score. */
  readonly scale?: InputScale;
  readonly inputUnit?: Label;
  /** Taken out of use; old results still name it. */
  readonly retired?: true;
};

const PERCENT = { zh: '%', en: '%' };
const POINTS = { zh: '百分点', en: 'pp' };
const INDEX = { zh: '公司=100', en: 'company = 100' };
const PER_HEAD_CUTS: readonly Cut[] = [40, 70, 100, 130, 170];
const PER_HEAD_ANCHORS = sameLabels(['<40', '40–<70', '70–<100', '100–<130', '130–<170', '≥170']);

const rising = (...cuts: readonly Cut[]): InputScale => ({ direction: 'rising', cuts });
/** For inputs that are better when low; upper bounds inclusive. */
const falling = (...bounds: readonly number[]): InputScale => ({ direction: 'falling', bounds });

/** The 13 criteria of tiering (domain §5.2). */
export const CRITERIA: readonly (Criterion & { readonly id: BuiltinCriterionId })[] = [
  {
    id: 'A1',
    group: 'A',
    weight: 10,
    label: { zh: '销售占比', en: 'Our sales to it ÷ our total sales' },
    anchors: sameLabels(['0%', '>0–<0.5%', '0.5–<1%', '1–<3%', '3–<8%', '≥8%']),
    scale: rising({ above: 0 }, 0.5, 1, 3, 8),
    inputUnit: PERCENT,
  },
  {
    id: 'A2',
    group: 'A',
    weight: 10,
    label: { zh: '贡献利润率', en: 'Contribution margin' },
    anchors: sameLabels(['<0%', '0–<5%', '5–<10%', '10–<15%', '15–<20%', '≥20%']),
    scale: rising(0, 5, 10, 15, 20),
    inputUnit: PERCENT,
  },
  {
    id: 'A3',
    group: 'A',
    weight: 5,
    label: { zh: '人均销售指数', en: 'Sales-per-head index' },
    anchors: PER_HEAD_ANCHORS,
    scale: rising(...PER_HEAD_CUTS),
    inputUnit: INDEX,
  },
  {
    id: 'A4',
    group: 'A',
    weight: 5,
    label: { zh: '人均利润指数', en: 'Profit-per-head index' },
    anchors: PER_HEAD_ANCHORS,
    scale: rising(...PER_HEAD_CUTS),
    inputUnit: INDEX,
  },
  {
    id: 'A5',
    group: 'A',
    weight: 5,
    label: { zh: '平均逾期天数', en: 'Average days overdue' },
    anchors: labels(
      ['>90或坏账', '>60–90', '>30–60', '>15–30', '>0–15', '≤0'],
      ['>90 or bad debt', '>60–90', '>30–60', '>15–30', '>0–15', '≤0'],
    ),
    scale: falling(0, 15, 30, 60, 90),
    inputUnit: { zh: '天', en: 'days' },
  },
  {
    id: 'B1',
    group: 'B',
    weight: 10,
    label: { zh: '客户三年增长', en: 'Its forecast 3-year revenue CAGR' },
    anchors: sameLabels(['<−5%', '−5–<0%', '0–<5%', '5–<10%', '10–<20%', '≥20%']),
    scale: rising(-5, 0, 5, 10, 20),
    inputUnit: PERCENT,
  },
  {
    id: 'B2',
    group: 'B',
    weight: 12,
    label: { zh: '三年后钱包', en: 'Wallet in year+3 ÷ our total sales now' },
    anchors: sameLabels(['0%', '>0–<1%', '1–<3%', '3–<8%', '8–<20%', '≥20%']),
    scale: rising({ above: 0 }, 1, 3, 8, 20),
    inputUnit: PERCENT,
  },
  {
    id: 'B3',
    group: 'B',
    weight: 8,
    label: { zh: '份额空间', en: 'Headroom to year+3' },
    anchors: sameLabels(['≤0', '>0–<2', '2–<5', '5–<10', '10–<15', '≥15']),
    scale: rising({ above: 0 }, 2, 5, 10, 15),
    inputUnit: POINTS,
  },
  {
    id: 'B4',
    group: 'B',
    weight: 10,
    label: { zh: '行业地位与存续', en: 'Industry rank and survivability' },
    anchors: labels(
      ['三年内可能退出', '排名>20或陷入困境', '排名11–20', '排名6–10', '排名3–5', '排名1–2'],
      ['likely exit in 3 years', 'rank >20 or distress', 'rank 11–20', 'rank 6–10', 'rank 3–5', 'rank 1–2'],
    ),
    scale: falling(2, 5, 10, 20),
    inputUnit: { zh: '名次', en: 'rank' },
  },
  {
    id: 'B5',
    group: 'B',
    weight: 5,
    label: { zh: '牵引与标杆', en: 'Pull and reference' },
    anchors: labels(
      ['无', '允许使用但不具名', '可作私下参考', '可公开引用', '与我方共同开发', '其需求决定我方路线图'],
      [
        'none',
        'use allowed, no naming',
        'private reference',
        'public reference',
        'co-develops with us',
        'its needs set our roadmap',
      ],
    ),
  },
  {
    id: 'C1',
    group: 'C',
    weight: 8,
    label: { zh: '战略契合', en: 'Strategic fit' },
    anchors: labels(
      [
        '相冲突',
        '在聚焦范围之外',
        '契合一条产品线',
        '契合当前聚焦',
        '契合聚焦与三年路线图',
        '双方规划互相列名',
      ],
      [
        'conflicts',
        'outside focus',
        'one product line',
        'fits today’s focus',
        'fits focus and 3-year roadmap',
        'both sides’ plans name each other',
      ],
    ),
  },
  {
    id: 'C2',
    group: 'C',
    weight: 4,
    label: { zh: '价值观契合', en: 'Values fit' },
    anchors: labels(
      ['违反合规', '只在价格上对抗', '时好时坏', '公平交易', '信守长期承诺', '按共同原则共同治理'],
      [
        'compliance breach',
        'purely adversarial on price',
        'mixed',
        'fair dealing',
        'keeps long-term commitments',
        'joint governance on shared principles',
      ],
    ),
  },
  {
    id: 'C3',
    group: 'C',
    weight: 8,
    label: { zh: '战略控制力', en: 'Strategic control (stickiness score)' },
    anchors: sameLabels(['<10', '10–<30', '30–<50', '50–<65', '65–<80', '≥80']),
    scale: rising(10, 30, 50, 65, 80),
    inputUnit: { zh: '分', en: 'points' },
  },
];

/** Default weights, taken from the declaration. */
export const CRITERION_WEIGHTS: Weights<CriterionId> = weightsOf(CRITERIA);

/** Weight by criterion, for the formulas of `scale.ts`. */
export function weightsOf(criteria: readonly Criterion[]): Weights<CriterionId> {
  return Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
}

/** Score 0–5 of a measured input; null for a criterion that is judged by its anchors alone (domain §5.2). */
export function scoreFromInput({ scale }: Criterion, input: number): number | null {
  return scale === undefined ? null : scoreOnScale(scale, input);
}

/** The declared criterion. */
export function criterion(id: BuiltinCriterionId): Criterion {
  return CRITERIA[CRITERION_IDS.indexOf(id)] as Criterion;
}
