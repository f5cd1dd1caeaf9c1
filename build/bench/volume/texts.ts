import { between, pick, type Random } from './random.ts';

/** Words that stand in about one, fifty and eight hundred of 1,000 notes: a rare, a usual and a common search. */
export const SEARCHED = { rare: '麒麟', usual: '涂布', common: '客户' } as const;

const PLACES = [
  '常州',
  '无锡',
  '佛山',
  '合肥',
  '西安',
  '宁德',
  '重庆',
  '青岛',
  '武汉',
  '东莞',
  '嘉兴',
  '株洲',
];
const PARTS = ['采购部', '工艺部', '设备部', '质量部', '信息部', '生产部', '财务部', '工程部'];
const THINGS = [
  '化成分容产线',
  '机器视觉检测',
  '制造执行系统',
  '装配工作站',
  '仓储立体库',
  '能源管理平台',
  '焊接单元',
];
const WISHES = [
  '缩短换型时间',
  '降低单位能耗',
  '打通质量追溯',
  '减少停机次数',
  '压缩备件库存',
  '统一数据口径',
];
const DOUBTS = ['价格偏高', '交付周期过长', '售后响应慢', '接口不开放', '培训不到位', '备件供应不稳'];
const OPENINGS = ['今天拜访客户', '电话沟通', '与客户开评审会', '客户来访', '与客户共进午餐', '客户现场走访'];

/** What somebody writes after a visit: about 100 Chinese characters. */
export function visitNote(random: Random, rival: string): string {
  const chance = random();
  const special = chance < 0.001 ? SEARCHED.rare : chance < 0.05 ? SEARCHED.usual : '装备';
  const budget = between(random, 5, 90) * 10;
  return [
    `${pick(random, OPENINGS)}，${pick(random, PLACES)}工厂的${pick(random, PARTS)}说明了${pick(random, THINGS)}的进展，`,
    `希望在${between(random, 1, 12)}月前${pick(random, WISHES)}，预算约${budget}万元，其中${special}改造占三成。`,
    `对方提到${rival}也在跟进，担心${pick(random, DOUBTS)}；我方承诺两周内给出方案和样线数据，由${pick(random, PARTS)}牵头复核。`,
  ].join('');
}

const FAMILY = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛',
];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红琳晨思远嘉怡子涵浩宇欣然博文梓轩'];

/** Name of a person, two or three characters. */
export function personName(random: Random): string {
  const second = random() < 0.6 ? pick(random, GIVEN) : '';
  return `${pick(random, FAMILY)}${pick(random, GIVEN)}${second}`;
}
