import { CREDIT_CRITERIA, CREDIT_GRADES } from '../credit/credit.ts';
import { type Label, label } from '../label.ts';
import { STICKINESS_BANDS } from '../stickiness/stickiness.ts';
import type { ModelLeaf, ModelPart } from './model-leaf.ts';
import { SERVICE_GROUP } from './service-leaves.ts';

const POINTS = label('分', 'points');
const PERCENT = label('%', '%');
const DAYS = label('天', 'days');

type NumberMore = {
  readonly whole?: true;
  readonly unit?: Label;
  readonly max?: number;
  readonly min?: number;
};
const number = (path: string, zh: string, en: string, more: NumberMore = {}): ModelLeaf => ({
  kind: 'number',
  path,
  label: label(zh, en),
  min: 0,
  max: 100,
  ...more,
});
const flag = (path: string, zh: string, en: string): ModelLeaf => ({
  kind: 'switch',
  path,
  label: label(zh, en),
});
const stretch = (path: string, zh: string, en: string, max: number): readonly ModelLeaf[] => [
  number(`${path}.0`, `${zh}：中等起`, `${en}: moderate from`, { max }),
  number(`${path}.1`, `${zh}：高于`, `${en}: high above`, { max }),
];

/** Every number of a model beside its criteria, in the order in which it is read (domain §5, §6, §9.3). */
export const MODEL_PARTS: readonly ModelPart[] = [
  {
    key: 'tier',
    label: label('等级与门槛', 'Tiers and gates'),
    groups: [
      {
        where: 'tier.thresholds',
        label: label('分界线', 'Thresholds'),
        help: label('总分达到此线为该等级，其余为 C', 'Least total of each tier; what is below is C'),
        leaves: [
          number('tier.thresholds.S', 'S 起', 'S from', { unit: POINTS }),
          number('tier.thresholds.A', 'A 起', 'A from', { unit: POINTS }),
          number('tier.thresholds.B', 'B 起', 'B from', { unit: POINTS }),
          number('tier.borderline', '临界：距分界线小于', 'Borderline: closer than', {
            unit: POINTS,
            max: 20,
          }),
        ],
      },
      {
        where: 'tier.required',
        label: label('需要的权重', 'Required weight'),
        help: label(
          '已评指标的权重占比不足时不定级',
          'Below this share of scored weight an account is unrated',
        ),
        leaves: [
          number('tier.required.account', '客户', 'Accounts', { unit: PERCENT }),
          number('tier.required.prospect', '潜在客户（B、C 两组）', 'Prospects (of B and C)', {
            unit: PERCENT,
          }),
        ],
      },
      {
        where: 'tier.gates',
        label: label('门槛', 'Gates'),
        leaves: [
          number('tier.gates.strategicFp', 'S 级：未来潜力不低于', 'S: future potential at least', {
            unit: POINTS,
          }),
          number('tier.gates.strategicC1', 'S 级：战略契合 C1 不低于', 'S: strategic fit C1 at least', {
            max: 5,
            whole: true,
          }),
          number('tier.gates.partnerFp', 'A 级：未来潜力不低于', 'A: future potential at least', {
            unit: POINTS,
          }),
        ],
      },
      {
        where: 'tier.knockOuts',
        label: label('否决项', 'Knock-outs'),
        help: label('清除之前等级不高于 C', 'Hold an account at C until cleared'),
        leaves: [
          flag('tier.knockOuts.creditGradeC', '信用等级 C', 'Credit grade C'),
          flag('tier.knockOuts.complianceRedFlag', '未了结的合规红线', 'Open compliance red flag'),
        ],
      },
      {
        where: 'tier.matrix',
        label: label('价值矩阵', 'Value matrix'),
        leaves: [
          number('tier.matrix.cut', '四象限分界', 'Cut of both axes', { unit: POINTS }),
          number('tier.matrix.exit', '退出：两轴都低于', 'Exit: both axes below', { unit: POINTS }),
        ],
      },
    ],
  },
  {
    key: 'stickiness',
    label: label('黏性', 'Stickiness'),
    groups: [
      {
        where: 'stickiness.weights',
        label: label('三层的权重', 'Weights of the levels'),
        leaves: [
          number('stickiness.weights.P', '第一层 产品与服务', 'Level 1 product and service', { max: 1000 }),
          number('stickiness.weights.V', '第二层 价值与流程', 'Level 2 value and process', { max: 1000 }),
          number('stickiness.weights.F', '第三层 未来与战略', 'Level 3 future and strategy', { max: 1000 }),
        ],
      },
      {
        where: 'stickiness.bands',
        label: label('分段', 'Bands'),
        leaves: [
          number('stickiness.bands.strong', '强 起', 'Strong from', { unit: POINTS }),
          number('stickiness.bands.firm', '稳 起', 'Firm from', { unit: POINTS }),
          number('stickiness.bands.moderate', '中 起', 'Moderate from', { unit: POINTS }),
          number('stickiness.reached', '一层算达到：不低于', 'A level is reached from', { unit: POINTS }),
        ],
      },
    ],
  },
  {
    key: 'concentration',
    label: label('集中度', 'Concentration'),
    groups: [
      {
        where: 'concentration.cr1',
        label: label('第一大客户 CR1', 'Largest account CR1'),
        leaves: stretch('concentration.cr1', 'CR1', 'CR1', 100),
      },
      {
        where: 'concentration.cr5',
        label: label('前五大客户 CR5', 'Five largest CR5'),
        leaves: [
          ...stretch('concentration.cr5', 'CR5', 'CR5', 100),
          number('concentration.dependentCr5', '看黏性定结论：CR5 高于', 'Stickiness decides: CR5 above', {
            unit: PERCENT,
          }),
        ],
      },
      {
        where: 'concentration.hhi',
        label: label('HHI', 'HHI'),
        leaves: stretch('concentration.hhi', 'HHI', 'HHI', 10_000),
      },
      {
        where: 'concentration.watch',
        label: label('前五大客户的加权黏性', 'Weighted stickiness of the five largest'),
        leaves: [
          number('concentration.controlled', '受控：不低于', 'Controlled from', { unit: POINTS }),
          number('concentration.watch', '警惕：不低于', 'Watch from', { unit: POINTS }),
        ],
      },
    ],
  },
  {
    key: 'value',
    label: label('客户价值', 'Account value'),
    groups: [
      {
        where: 'value',
        label: label('未来客户价值 FAV', 'Future account value FAV'),
        leaves: [
          number('value.discountRate', '折现率', 'Discount rate', { unit: PERCENT, min: -50 }),
          ...STICKINESS_BANDS.map(({ key, label: band }) =>
            number(`value.retention.${key}`, `年留存率 黏性${band.zh}`, `Yearly retention, ${band.en}`, {
              max: 1,
            }),
          ),
        ],
      },
    ],
  },
  {
    key: 'review',
    label: label('评审与容量', 'Review and capacity'),
    groups: [
      {
        where: 'review',
        label: label('人工调整', 'Override'),
        leaves: [
          number('review.overrideMonths', '最多有效', 'In force at most', {
            unit: label('个月', 'months'),
            min: 1,
            max: 60,
            whole: true,
          }),
          number('review.reasonLength', '理由不少于', 'Reason at least', {
            unit: label('字', 'characters'),
            min: 1,
            max: 500,
            whole: true,
          }),
          number('review.reviewDays', '评审须在几天内决定', 'A review is due within', {
            unit: DAYS,
            min: 1,
            max: 365,
            whole: true,
          }),
        ],
      },
      {
        where: 'review.triggers',
        label: label('触发线', 'Triggers'),
        leaves: [
          number('review.salesSwing', '销售额同比波动', 'Sales year on year', { unit: PERCENT, max: 1000 }),
          number('review.stickinessSwing', '黏性波动', 'Change of stickiness', { unit: POINTS }),
          number('review.contactsFall', '90 天接触低于前 90 天的', 'Contacts of 90 days below', {
            unit: PERCENT,
          }),
        ],
      },
      {
        where: 'review.capacity',
        label: label('S 级容量', 'Room for S accounts'),
        leaves: [
          number('review.capacity.percent', '占全部客户', 'Part of all accounts', { unit: PERCENT }),
          number('review.capacity.least', '至少', 'At least', {
            unit: label('家', 'accounts'),
            max: 1000,
            whole: true,
          }),
        ],
      },
    ],
  },
  { key: 'service', label: label('服务标准', 'Service standards'), groups: SERVICE_GROUP },
  {
    key: 'credit',
    label: label('信用', 'Credit'),
    groups: [
      {
        where: 'credit.weights',
        label: label('指标权重', 'Weights'),
        leaves: CREDIT_CRITERIA.map(({ key, label: name }) =>
          number(`credit.weights.${key}`, name.zh, name.en, { max: 1000 }),
        ),
      },
      {
        where: 'credit.grades',
        label: label('等级线', 'Grades'),
        leaves: (['AAA', 'AA', 'A', 'B'] as const).map((grade) =>
          number(`credit.grades.${grade}`, `${grade} 起`, `${grade} from`, { unit: POINTS }),
        ),
      },
      {
        where: 'credit.factors',
        label: label('额度系数', 'Factor on billing within terms'),
        leaves: [
          ...CREDIT_GRADES.map(({ key }) => number(`credit.factors.${key}`, key, key, { max: 10 })),
          number('credit.alert', '额度使用预警', 'Alert when used above', { unit: PERCENT }),
        ],
      },
    ],
  },
];
