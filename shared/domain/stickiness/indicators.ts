import { type Label, labels, sameLabels } from '../label.ts';
import { type Cut, type InputScale, scoreOnScale } from '../scale.ts';

export const INDICATOR_IDS = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The three levels: P perception, V customer success, F strategic and cultural fit (domain §6). */
export const INDICATOR_LEVELS = [
  { key: 'P', label: { zh: '感知层', en: 'Perception' } },
  { key: 'V', label: { zh: '客户成功层', en: 'Customer success' } },
  { key: 'F', label: { zh: '战略与文化契合层', en: 'Strategic and cultural fit' } },
] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number]['key'];

/** One reason to stay. `anchors` has six texts, index = score. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly level: IndicatorLevel;
  readonly label: Label;
  readonly anchors: readonly Label[];
  /** Where the anchors are number ranges: how a measured input in `inputUnit` becomes a score. */
  readonly scale?: InputScale;
  readonly inputUnit?: Label;
};

const PERCENT = { zh: '%', en: '%' };
const rising = (...cuts: readonly Cut[]): InputScale => ({ direction: 'rising', cuts });

/** The 15 indicators of stickiness (domain §6). */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'P1',
    level: 'P',
    label: { zh: '响应达标率', en: 'Response-time hits' },
    anchors: sameLabels(['<60%', '60–<75%', '75–<85%', '85–<92%', '92–<97%', '≥97%']),
    scale: rising(60, 75, 85, 92, 97),
    inputUnit: PERCENT,
  },
  {
    id: 'P2',
    level: 'P',
    label: { zh: '准时交付率', en: 'On-time delivery' },
    anchors: sameLabels(['<70%', '70–<80%', '80–<88%', '88–<94%', '94–<98%', '≥98%']),
    scale: rising(70, 80, 88, 94, 98),
    inputUnit: PERCENT,
  },
  {
    id: 'P3',
    level: 'P',
    label: { zh: '人员素质(客户评价)', en: 'People quality, customer rating' },
    anchors: labels(
      ['抵触', '差', '一般', '好', '很好', '点名要我方人员'],
      ['hostile', 'poor', 'fair', 'good', 'very good', 'asks for our people by name'],
    ),
  },
  {
    id: 'P4',
    level: 'P',
    label: { zh: '全程顺畅(五个触点均值)', en: 'End-to-end smoothness: mean of 5 touchpoints' },
    anchors: sameLabels(['0–<1', '1–<2', '2–<3', '3–<3.7', '3.7–<4.4', '≥4.4']),
    scale: rising(1, 2, 3, 3.7, 4.4),
    inputUnit: { zh: '0–5分', en: '0–5' },
  },
  {
    id: 'P5',
    level: 'P',
    label: { zh: '满意度', en: 'Satisfaction survey' },
    anchors: sameLabels(['<50', '50–<60', '60–<70', '70–<80', '80–<90', '≥90']),
    scale: rising(50, 60, 70, 80, 90),
    inputUnit: { zh: '分', en: 'points' },
  },
  {
    id: 'V1',
    level: 'V',
    label: { zh: '成为客户卖点', en: 'Our part is its selling point' },
    anchors: labels(
      [
        '从未提及',
        '其工程师知道',
        '写入其技术文件',
        '写入其销售资料',
        '写入其发布信息',
        '买家付钱的关键理由',
      ],
      [
        'never mentioned',
        'known to its engineers',
        'in its tech papers',
        'in its sales material',
        'in its launch messages',
        'key reason its buyers pay',
      ],
    ),
  },
  {
    id: 'V2',
    level: 'V',
    label: { zh: '量化价值', en: 'Proven yearly value ÷ its spend with us' },
    anchors: labels(
      ['无', '仅声称', '≥0.5×,仅我方估算', '≥1×,已与客户共享', '≥2×,其财务认可', '≥3×,其财务认可'],
      [
        'none',
        'claimed',
        '≥0.5×, our estimate only',
        '≥1×, shared with it',
        '≥2×, its finance agrees',
        '≥3×, its finance agrees',
      ],
    ),
  },
  {
    id: 'V3',
    level: 'V',
    label: { zh: '溢价与增收', en: 'Price premium or revenue lift for it' },
    anchors: labels(
      ['无', '仅降本', '持平', '部分型号', '明显溢价', '定义其高端产品线'],
      ['none', 'cost saving only', 'parity', 'some models', 'clear premium', 'defines its premium line'],
    ),
  },
  {
    id: 'V4',
    level: 'V',
    label: { zh: '专有技术嵌入', en: 'Unique technology or patent embedded' },
    anchors: labels(
      ['无', '可选件', '一个产品', '多个产品', '核心设计', '核心设计加联合知识产权'],
      ['none', 'optional', 'one product', 'several', 'core design', 'core + joint IP'],
    ),
  },
  {
    id: 'V5',
    level: 'V',
    label: { zh: '替换周期', en: 'Months to requalify a substitute' },
    anchors: sameLabels(['<1', '1–<3', '3–<6', '6–<12', '12–<18', '≥18']),
    scale: rising(1, 3, 6, 12, 18),
    inputUnit: { zh: '月', en: 'months' },
  },
  {
    id: 'F1',
    level: 'F',
    label: { zh: '未来共识', en: 'Shared view of the future' },
    anchors: labels(
      ['无', '非正式交谈', '互换规划', '每年联合研讨', '三年联合路线图', '共同出资的路线图'],
      [
        'none',
        'informal talk',
        'exchanged plans',
        'yearly joint session',
        '3-year joint roadmap',
        'jointly funded roadmap',
      ],
    ),
  },
  {
    id: 'F2',
    level: 'F',
    label: { zh: '互相承诺', en: 'Mutual commitment' },
    anchors: labels(
      ['零散订单', '年度框架', '用量预测', '最低用量或份额', '产能预留/共担罚则', '照付不议或闲置产线补偿'],
      [
        'spot orders',
        'yearly frame',
        'volume forecast',
        'minimum volume or share',
        'capacity reservation/shared penalty',
        'take-or-pay or idle-line compensation',
      ],
    ),
  },
  {
    id: 'F3',
    level: 'F',
    label: { zh: '高层治理', en: 'Top-level governance' },
    anchors: labels(
      ['无', '临时', '每年', '每半年', '季度委员会', '委员会加工作组并跟踪决议'],
      [
        'none',
        'ad hoc',
        'yearly',
        'half-yearly',
        'quarterly board',
        'board + working teams, decisions tracked',
      ],
    ),
  },
  {
    id: 'F4',
    level: 'F',
    label: { zh: '文化契合', en: 'Values and culture fit' },
    anchors: labels(
      ['冲突', '疏远', '中性', '尊重', '共同的工作方式', '困难时为我方辩护'],
      ['clash', 'distance', 'neutral', 'respect', 'shared ways of working', 'defends us in hard times'],
    ),
  },
  {
    id: 'F5',
    level: 'F',
    label: { zh: '不可替代', en: 'Irreplaceability' },
    anchors: labels(
      [
        '≥4家可替代，我方居末',
        '≥4家可替代',
        '3家可替代',
        '2家可替代，我方领先',
        '1家较弱可替代',
        '两年内无可替代',
      ],
      [
        '≥4 alternates, we rank last',
        '≥4 alternates',
        '3 alternates',
        '2 alternates, we lead',
        '1 weaker alternate',
        'none within 2 years',
      ],
    ),
  },
];

/** The five indicators of a level, in order. */
export function indicatorsOf(level: IndicatorLevel): readonly Indicator[] {
  return INDICATORS.filter((indicator) => indicator.level === level);
}

/** Score 0–5 of a measured input; null for an indicator that is judged by its anchors alone (domain §6). */
export function scoreFromMeasure({ scale }: Indicator, input: number): number | null {
  return scale === undefined ? null : scoreOnScale(scale, input);
}
