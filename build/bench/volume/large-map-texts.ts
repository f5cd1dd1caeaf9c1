/** Departments of a large customer with the region they sit in and their share of the staff. */
export const DEPARTMENTS = [
  { name: '制造中心', region: '华东', share: 20 },
  { name: '研发中心', region: '华东', share: 13 },
  { name: '采购与供应链', region: '华东', share: 9 },
  { name: '质量管理部', region: '华东', share: 8 },
  { name: '自动化工程部', region: '华东', share: 8 },
  { name: '数字化部', region: '华东', share: 7 },
  { name: '西部基地', region: '西南', share: 9 },
  { name: '欧洲工厂', region: '海外', share: 6 },
  { name: '财务部', region: '总部', share: 5 },
  { name: '设备与能源部', region: '华东', share: 6 },
  { name: '战略与投资部', region: '总部', share: 3 },
  { name: '人力与行政部', region: '总部', share: 3 },
  { name: '市场与销售部', region: '华南', share: 3 },
] as const;

/** Titles by management level, from the head of a department down. */
export const TITLES = {
  VP: ['副总裁'],
  director: ['总监', '副总监', '首席工程师'],
  manager: ['经理', '高级经理', '项目经理', '车间主任'],
  staff: ['工程师', '高级工程师', '主管', '专员', '班组长', '技术员'],
} as const;

export const TOP_SEATS = [
  { title: '董事长', level: 'board', department: '总裁办' },
  { title: '总裁', level: 'C', department: '总裁办' },
  { title: '首席财务官', level: 'C', department: '财务部' },
  { title: '首席技术官', level: 'C', department: '研发中心' },
  { title: '首席运营官', level: 'C', department: '制造中心' },
] as const;

export const COMMITTEES = [
  '投资决策委员会',
  '招标评审小组',
  '技术委员会',
  '质量委员会',
  '数字化领导小组',
  '出海工厂筹备组',
];
export const RIVALS = ['霁野智造', '拓砾视觉', '衡北自动化', '楚岚装备'];
export const COLLEAGUES = [
  '林曜',
  '周齐',
  '邓珂',
  '何然',
  '潘舒',
  '韦柏',
  '陶锦',
  '岑溪',
  '顾南',
  '沈白',
  '许长风',
  '陆其远',
];
export const CONTACT_TOPICS = [
  '产线节拍复盘',
  '年度规划交流',
  '样板线参观',
  '备件服务会',
  '价格谈判',
  '技术研讨',
  '高层午餐',
  '验收问题清零',
];
export const BEHAVIOURS = [
  '主动分享了明年的扩产计划。',
  '在内部会上替我方说话。',
  '坦率指出方案的不足并给出数据。',
  '介绍了采购部的同事。',
];
