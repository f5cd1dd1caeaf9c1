import { type Question, question } from '../question.ts';

/** C: meeting each customer's different need, not offering everything to everyone (domain §8.2). */
export const CUSTOMER_QUESTIONS: readonly Question[] = [
  question(
    'C1',
    {
      zh: '距上次主动回访该客户有多久？',
      en: 'How long since we last paid this customer an unprompted follow-up?',
    },
    [
      { zh: '>12月', en: '>12 months' },
      { zh: '≤3月', en: '≤3 months' },
      { zh: '按级别频次100%执行', en: 'tier cadence met' },
    ],
  ),
  question(
    'C2',
    {
      zh: '我们的产品与服务是否按客户差异化，而不是给谁都一样？',
      en: 'Is the offer tailored rather than alike for all customers?',
    },
    [
      { zh: '完全一样', en: 'identical' },
      { zh: '按级别不同', en: 'by tier' },
      { zh: '按客户方案', en: 'by account' },
    ],
  ),
  question(
    'C3',
    { zh: '资源和政策是否真正区别对待不同客户？', en: 'Do resources and policies truly differ by customer?' },
    [
      { zh: '平均分配', en: 'equal' },
      { zh: '有分级标准', en: 'tier standard' },
      { zh: '动态按价值调整', en: 'dynamic by value' },
    ],
  ),
  question(
    'C4',
    { zh: '产品组合与价格策略多久审视一次？', en: 'How recently were product mix and pricing re-examined?' },
    [
      { zh: '>2年', en: '>2 years' },
      { zh: '每年', en: 'yearly' },
      { zh: '每季并含客户成本', en: 'quarterly incl. customer cost' },
    ],
  ),
  question(
    'C5',
    {
      zh: '服务量是否恰当，既不过度也不不足？',
      en: 'Is the amount of service right, neither too much nor too little?',
    },
    [
      { zh: '不知道', en: 'unknown' },
      { zh: '按成本核算', en: 'costed' },
      { zh: '与客户共同校准', en: 'calibrated with customer' },
    ],
  ),
  question('C6', { zh: '市场策略是否保持活力？', en: 'Is the market strategy kept alive and moving?' }, [
    { zh: '三年未变', en: 'unchanged for 3 years' },
    { zh: '每年更新', en: 'updated yearly' },
    { zh: '按信号滚动更新', en: 'rolling, by signals' },
  ]),
  question('C7', { zh: '营销方法近期有创新吗？', en: 'Has the way we market been renewed lately?' }, [
    { zh: '无', en: 'no' },
    { zh: '每年试点', en: 'yearly pilots' },
    { zh: '有效果评估并推广', en: 'measured, scaled' },
  ]),
  question(
    'C8',
    { zh: '近期是否做过训练，并巩固提升了能力？', en: 'Has there been recent training with reinforcement?' },
    [
      { zh: '无', en: 'no' },
      { zh: '每半年', en: 'half-yearly' },
      { zh: '有考核与行为改变', en: 'tested behaviour change' },
    ],
  ),
  question(
    'C9',
    {
      zh: '高中层里有多少人具备丰富的销售与市场经历？',
      en: 'How many senior/middle managers bring real sales or market experience?',
    },
    [
      { zh: '<10%', en: '<10%' },
      { zh: '30–50%', en: '30–50%' },
      { zh: '≥70%', en: '≥70%' },
    ],
  ),
  question(
    'C10',
    {
      zh: '销售与市场人员保留率多高，原因清楚吗？',
      en: 'How high is retention of sales/marketing staff and do we know why?',
    },
    [
      { zh: '<70%', en: '<70%' },
      { zh: '85–90%原因已析', en: '85–90%, causes known' },
      { zh: '≥95%并有对策', en: '≥95%, acted on' },
    ],
  ),
];
