import type { Label } from '../label.ts';

type Entry = { readonly key: string; readonly label: Label };

/** The four questions with which a customer strategy begins (domain §8.4). */
export const STARTER_QUESTIONS = [
  { key: 'who', label: { zh: '谁真正是我们的客户？', en: 'Who really is our customer?' } },
  { key: 'now', label: { zh: '他们现在的体验是什么？', en: 'What experience do they have now?' } },
  { key: 'want', label: { zh: '他们将来想要什么？', en: 'What will they want?' } },
  { key: 'change', label: { zh: '我们的运作要随之改变什么？', en: 'What operating changes follow?' } },
] as const satisfies readonly Entry[];

/** The eight tasks of preparation, in order (domain §8.4). */
export const PREPARATION_TASKS = [
  { key: 'scope', label: { zh: '列出纳入范围的产品与服务', en: 'List products and services in scope' } },
  {
    key: 'flow',
    label: { zh: '画出工作流、触点与衔接', en: 'Draw work flow, touchpoints and links' },
  },
  { key: 'technology', label: { zh: '评审现有技术', en: 'Review technology' } },
  { key: 'vision', label: { zh: '就愿景达成一致', en: 'Agree the vision' } },
  { key: 'design', label: { zh: '设计新流程', en: 'Design the new flow' } },
  { key: 'gaps', label: { zh: '找出功能差距', en: 'Find functional gaps' } },
  { key: 'map', label: { zh: '画出功能图', en: 'Draw the function map' } },
  { key: 'prototype', label: { zh: '概念与原型', en: 'Concept and prototype' } },
] as const satisfies readonly Entry[];

/** Where such efforts usually fail (domain §9.2). */
export const PITFALLS = [
  { key: 'capture', label: { zh: '数据采集差', en: 'Poor data capture' } },
  { key: 'channel', label: { zh: '没有双向渠道', en: 'No two-way channel' } },
  { key: 'culture', label: { zh: '没有融入文化', en: 'Not in the culture' } },
  { key: 'oversized', label: { zh: '功能过大', en: 'Oversized functions' } },
  { key: 'product', label: { zh: '把理念当产品买', en: 'The idea bought as a product' } },
  { key: 'it', label: { zh: '只由 IT 负责', en: 'Owned by IT only' } },
  { key: 'goal', label: { zh: '没有可衡量的目标', en: 'No measurable goal' } },
  { key: 'vendor', label: { zh: '轻信厂商承诺', en: 'Vendor promises believed' } },
  { key: 'use', label: { zh: '使用率低', en: 'Low use' } },
  { key: 'security', label: { zh: '安全', en: 'Security' } },
] as const satisfies readonly Entry[];

/** The rungs on which benefit shows, from the person to the network of firms (domain §8.4). */
export const BENEFIT_LADDER = [
  { key: 'efficiency', label: { zh: '使用者效率', en: 'End-user efficiency' } },
  { key: 'effectiveness', label: { zh: '使用者效能', en: 'End-user effectiveness' } },
  { key: 'team', label: { zh: '团队效能', en: 'Team effectiveness' } },
  { key: 'enterprise', label: { zh: '企业效能', en: 'Enterprise effectiveness' } },
  { key: 'interEnterprise', label: { zh: '企业间效能', en: 'Inter-enterprise effectiveness' } },
] as const satisfies readonly Entry[];
