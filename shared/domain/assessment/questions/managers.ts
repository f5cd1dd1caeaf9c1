import { type Question, question } from '../question.ts';

/** M: senior and middle managers; M5 and M6 come from the lecture's narrative (domain §8.2). */
export const MANAGER_QUESTIONS: readonly Question[] = [
  question(
    'M1',
    {
      zh: '最近一次经营会上，客户议题占了多少时间？',
      en: 'What share of the last management meeting went to customers?',
    },
    [
      { zh: '<5%', en: '<5%' },
      { zh: '20–30%', en: '20–30%' },
      { zh: '≥40%且有决议跟踪', en: '≥40% with tracked decisions' },
    ],
  ),
  question(
    'M2',
    {
      zh: '过去12个月，前30大客户的最高层是否都与我方至少一位高管面谈过？',
      en: 'In 12 months, did each of the top-30 customers’ top executives meet one of our executives?',
    },
    [
      { zh: '<10%', en: '<10%' },
      { zh: '60–80%', en: '60–80%' },
      { zh: '100%', en: '100%' },
    ],
  ),
  question(
    'M3',
    {
      zh: '每位中层是否都认领了至少一家客户的高层关系？',
      en: 'Has every middle manager taken charge of a high-level relationship with at least one customer?',
    },
    [
      { zh: '无', en: 'none' },
      { zh: '约一半', en: 'about half' },
      { zh: '全部且有考核', en: 'all, appraised' },
    ],
  ),
  question(
    'M4',
    {
      zh: '员工会把“关注客户”列为管理层最看重的事吗？',
      en: 'Would staff name customer focus as a top concern of management?',
    },
    [
      { zh: '<20%同意', en: '<20% agree' },
      { zh: '50–70%', en: '50–70%' },
      { zh: '≥90%', en: '≥90%' },
    ],
  ),
  question(
    'M5',
    {
      zh: '高管是否对满意度负责，并定期到现场取得一手反馈而非只看报表？',
      en: 'Do leaders own satisfaction and get first-hand feedback on site, not only reports?',
    },
    [
      { zh: '从不', en: 'never' },
      { zh: '每季', en: 'quarterly' },
      { zh: '每月并闭环', en: 'monthly, closed loop' },
    ],
  ),
  question(
    'M6',
    {
      zh: '述职是否必讲客户现状与问题？',
      en: 'Must every performance report cover customer status and problems?',
    },
    [
      { zh: '不讲', en: 'no' },
      { zh: '要求但不一', en: 'required, uneven' },
      { zh: '全员必讲且影响评价', en: 'always, counts' },
    ],
  ),
];
