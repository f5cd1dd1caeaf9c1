import { type Question, question } from '../question.ts';

/** E: do we know how customers value us? (domain §8.2) */
export const ENTERPRISE_QUESTIONS: readonly Question[] = [
  question(
    'E1',
    {
      zh: '客户对我们公司、产品、服务和业绩各打多少分，我们掌握得如何？',
      en: 'How well do we know the marks customers give our company, products, service and results?',
    },
    [
      { zh: '不掌握', en: 'unknown' },
      { zh: '每年调查', en: 'yearly survey' },
      { zh: '分客户季度更新并驱动改进', en: 'per account, quarterly, drives change' },
    ],
  ),
  question(
    'E2',
    {
      zh: '内部考核的服务数据与客户的真实评价一致吗？',
      en: 'Do our internal service figures agree with what customers say?',
    },
    [
      { zh: '从不对照', en: 'never compared' },
      { zh: '每年对照一次', en: 'compared yearly' },
      { zh: '差异小于5分且有校准', en: 'differences <5 points, calibrated' },
    ],
  ),
  question(
    'E3',
    {
      zh: '在客户眼里，我们与主要对手相比强弱在哪里，有依据吗？',
      en: 'Can we show, with proof, where customers rate us above or below main rivals?',
    },
    [
      { zh: '凭感觉', en: 'guess' },
      { zh: '主要客户有对比表', en: 'tables for key accounts' },
      { zh: '每品类有客户评分对比', en: 'customer-scored per category' },
    ],
  ),
  question(
    'E4',
    {
      zh: '对手的客户怎样看待我们的客户及其选择？',
      en: 'Do we know how rivals’ customers regard our customers and their choice of us?',
    },
    [
      { zh: '不知道', en: 'no idea' },
      { zh: '有零散访谈', en: 'some interviews' },
      { zh: '定期对标访谈并用于选客户', en: 'regular, feeds selection' },
    ],
  ),
  question(
    'E5',
    {
      zh: '我们清楚哪些做法在帮客户增效、哪些在给客户添损吗？',
      en: 'Do we know which of our current activities lift and which harm the customer’s results?',
    },
    [
      { zh: '没想过', en: 'not considered' },
      { zh: '每年与客户盘点', en: 'yearly review with customer' },
      { zh: '量化并逐项改', en: 'quantified, each acted on' },
    ],
  ),
];
