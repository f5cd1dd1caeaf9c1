import { type Label, label } from '../label.ts';

/** What a tier is entitled to, in the order of domain §5.8; supply in a shortage and the like are not measured. */
export const SERVICE_ITEMS = [
  item('team', '客户团队', 'Account team', null, 'all'),
  item('sponsor', '高层对口人', 'Executive sponsor', null, 'atLeast'),
  item('managerContact', '客户经理接触间隔', 'Gap of manager contacts', label('天', 'days'), 'atMost'),
  item('executiveMeeting', '高层会面间隔', 'Gap of executive meetings', label('天', 'days'), 'atMost'),
  item('businessReview', '业务回顾间隔', 'Gap of business reviews', label('天', 'days'), 'atMost'),
  item('keyPeople', '关键人按期接触', 'Key people contacted in time', label('%', '%'), 'atLeast'),
  item('dossier', '档案得分', 'Dossier score', label('分', 'points'), 'atLeast'),
  item('maturity', '档案成熟度', 'Dossier maturity level', null, 'atLeast'),
  item('supplierDossier', '建有供应商档案的品类', 'Categories with a supplier dossier', null, 'atLeast'),
  item('plan', '已批准的客户规划', 'Approved account plan', null, 'atLeast'),
  item('survey', '近 12 个月满意度调查', 'Surveys in 12 months', null, 'atLeast'),
  item('complaintReply', '投诉首次答复', 'First reply to complaints', label('小时', 'hours'), 'atMost'),
  item('response', '响应时间', 'Response time', label('小时', 'hours'), 'atMost'),
] as const satisfies readonly ServiceItemKind[];
export type ServiceItemKey = (typeof SERVICE_ITEMS)[number]['key'];

type ServiceItemKind = {
  readonly key: string;
  readonly label: Label;
  readonly unit: Label | null;
  /** How the actual value meets the standard. */
  readonly bound: ServiceBound;
};

export type ServiceBound = 'atLeast' | 'atMost' | 'all';

function item<const Key extends string>(
  key: Key,
  zh: string,
  en: string,
  unit: Label | null,
  bound: ServiceBound,
) {
  return { key, label: label(zh, en), unit, bound };
}
