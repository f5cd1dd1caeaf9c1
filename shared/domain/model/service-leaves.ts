import { type Label, label } from '../label.ts';
import { TIERS } from '../tier/tiers.ts';
import type { LeafGroup, ModelLeaf } from './model-leaf.ts';

type Standard = {
  readonly key: string;
  readonly label: Label;
  readonly of: ModelLeaf extends infer Leaf
    ? Leaf extends ModelLeaf
      ? Omit<Leaf, 'path' | 'label'>
      : never
    : never;
};

const DAYS = label('天', 'days');
const HOURS = label('小时', 'hours');
const days = { kind: 'number', min: 1, max: 3650, whole: true, unit: DAYS } as const;
const hours = { kind: 'number', min: 0, max: 1000, unit: HOURS } as const;

/** What is promised to each tier (domain §5.8). */
const STANDARDS: readonly Standard[] = [
  { key: 'contactWindowDays', label: label('关键人接触窗口', 'Key-person contact window'), of: days },
  {
    key: 'managerContactDays',
    label: label('客户经理接触间隔', 'Account manager’s contact every'),
    of: days,
  },
  {
    key: 'dossierScore',
    label: label('档案质量不低于', 'Dossier quality at least'),
    of: { kind: 'number', min: 0, max: 100, nullable: true },
  },
  {
    key: 'maturityLevel',
    label: label('成熟度不低于', 'Maturity at least'),
    of: { kind: 'number', min: 1, max: 5, whole: true, nullable: true },
  },
  { key: 'responseHours', label: label('响应时限', 'Response within'), of: hours },
  { key: 'complaintReplyHours', label: label('投诉答复', 'Complaint reply within'), of: hours },
  {
    key: 'surveysPerYear',
    label: label('每年满意度调查', 'Surveys a year'),
    of: { kind: 'number', min: 0, max: 12, whole: true },
  },
  {
    key: 'shortageOrder',
    label: label('短缺时供货次序', 'Order of supply in a shortage'),
    of: { kind: 'number', min: 1, max: 4, whole: true },
  },
  {
    key: 'executiveMeetingDays',
    label: label('高层会面间隔', 'Executives meet every'),
    of: { ...days, nullable: true },
  },
  {
    key: 'businessReviewDays',
    label: label('业务回顾间隔', 'Business review every'),
    of: { ...days, nullable: true },
  },
  {
    key: 'teamRoles',
    label: label('团队角色', 'Roles in the team'),
    of: {
      kind: 'choices',
      options: (['AR', 'SR', 'FR'] as const).map((key) => ({ key, label: label(key, key) })),
    },
  },
  { key: 'needsSponsor', label: label('高管负责人', 'Executive sponsor'), of: { kind: 'switch' } },
  {
    key: 'supplierDossier',
    label: label('供应商档案', 'Supplier dossier'),
    of: {
      kind: 'choice',
      options: [
        { key: 'all', label: label('全部品类', 'all') },
        { key: 'main', label: label('主要品类', 'main') },
        { key: 'none', label: label('不要求', 'none') },
      ],
    },
  },
  { key: 'needsPlan', label: label('客户规划', 'Account plan'), of: { kind: 'switch' } },
];

/** One group a standard, with a leaf for each tier. */
export const SERVICE_GROUP: readonly LeafGroup[] = STANDARDS.map(({ key, label: name, of }) => ({
  where: `service.${key}`,
  label: name,
  leaves: TIERS.map((tier) => ({ ...of, path: `service.${tier}.${key}`, label: label(tier, tier) })),
}));
