import { type Question, question } from '../question.ts';

/** A: do our departments face the customer as one? (domain §8.2) */
export const ALIGNMENT_QUESTIONS: readonly Question[] = [
  question(
    'A1',
    {
      zh: '多个部门同时面对同一客户时，是否由一份统一计划牵头？',
      en: 'When several departments sell to one customer, does a single plan lead?',
    },
    [
      { zh: '各自为政', en: 'each alone' },
      { zh: '有牵头人', en: 'a lead' },
      { zh: '一份计划一个接口', en: 'one plan, one face' },
    ],
  ),
  question(
    'A2',
    {
      zh: '公司层面有没有正式或非正式渠道协调与客户的沟通？',
      en: 'Is there a company-level way, formal or not, to coordinate talking to the customer?',
    },
    [
      { zh: '无', en: 'no' },
      { zh: '例会', en: 'regular meeting' },
      { zh: '制度+系统+记录', en: 'rule, system, log' },
    ],
  ),
  question(
    'A3',
    {
      zh: '任一部门能方便地看到并获得向某客户销售的机会吗？',
      en: 'Can any unit easily see and join a chance to sell to a given customer?',
    },
    [
      { zh: '不能', en: 'no' },
      { zh: '需申请', en: 'on request' },
      { zh: '机会池透明', en: 'open pool' },
    ],
  ),
  question('A4', { zh: '客户信息在各部门间共享吗？', en: 'Is customer information shared?' }, [
    { zh: '私人保管', en: 'private' },
    { zh: '部分共享', en: 'partly' },
    { zh: '统一档案按权限实时', en: 'one dossier, by right' },
  ]),
  question(
    'A5',
    {
      zh: '我们能抓住向每家客户供应全系列的机会吗？',
      en: 'Can we seize the chance to supply our full range to each customer?',
    },
    [
      { zh: '单品', en: 'one product' },
      { zh: '有空白点分析', en: 'white-space known' },
      { zh: '有计划且份额上升', en: 'planned and rising' },
    ],
  ),
];
