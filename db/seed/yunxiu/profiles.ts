import { collected, disputed, fact, inferred, table } from '../notation.ts';
import type { SeedValue, SeedValues } from '../types.ts';

const heard = collected('customer_talk', '日常接触与同事评价', '2025-12-20');
const reasoned = inferred('由讲话、考核指标与两次会上的表态推断', '2025-12-20');

const list = (...items: readonly string[]) =>
  table(heard, ...items.map((kpi) => ({ kpi, target: null, year: 2026 })));
const pains = (...items: readonly (readonly [pain: string, answer: string])[]): readonly SeedValue[] =>
  table(heard, ...items.map(([pain, our_answer]) => ({ pain, our_answer })));

/** What each person wants and how to deal with them (domain §2.9); by person. */
export const PROFILES: { readonly [person: string]: SeedValues } = {
  S01: {
    'per.age_band': fact('50s', collected('public_filing', '招股说明书', '2025-04-22')),
    'per.kpi': list('公司市值与行业地位'),
    'per.pains': pains(['欧洲建厂要不要先行', '分享同类出海工厂的自动化配置']),
    'per.win': fact('希望被业界看作储能制造标准的制定者。', reasoned),
    'per.red_lines': fact('不谈价格细节；不要当面评价技术顾问。', heard),
    'per.comm_style': fact('brief', heard),
    'per.orientation': fact('business', reasoned),
    'node.buying': fact('EB', reasoned),
    'node.mode': fact('growth', reasoned),
    'node.view_level': fact('good_product', reasoned),
  },
  S02: {
    'per.age_band': fact('40s', collected('public_filing', '年度报告', '2025-04-22')),
    'per.phone': fact('138 0000 3102', heard),
    'per.career': table(collected('public_filing', '年度报告', '2025-04-22'), {
      org: '某家电集团',
      role: '制造总经理',
      from: '2009-07-01',
      to: '2019-02-28',
    }),
    'per.kpi': list('营收 138 亿元', '综合良率 94.6%'),
    'per.pains': pains(['二期爬坡慢', '联合课题提前三周见效'], ['条线之间互相等待', '一份共同计划']),
    'per.win': fact('董事会换届后继续担任总裁，需要一个看得见的制造升级成果。', reasoned),
    'per.red_lines': fact('不接受越级汇报；承诺必须有日期。', heard),
    'per.comm_style': fact('data', heard),
    'per.channel': fact('visit', heard),
    'per.orientation': fact('business', heard),
    'node.buying': fact('EB', heard),
    'node.mode': fact('growth', heard),
    'node.sponsor': fact('HR', heard),
    'node.expect': fact('把 8 线做成可复制的样板。', heard),
  },
  S03: {
    'per.kpi': list('资本开支回报期 ≤4 年', '经营现金流'),
    'per.pains': pains(['供应商讲价值但没有财务口径', '由我方财务总监带着数据做价值复盘']),
    'per.win': fact('让每笔投资回报可追溯，赢得董事会信任。', reasoned),
    'per.red_lines': fact('不接受未经核实的收益测算。', heard),
    'per.comm_style': fact('detail', reasoned),
    'per.orientation': fact('financial', heard),
    'node.buying': fact('EB', reasoned),
    'node.mode': fact('even', reasoned),
  },
  S04: {
    'per.phone': fact('139 0000 3104', heard),
    'per.email': fact('han.zhixu@yunxiu-storage.example', heard),
    'per.education': table(heard, { school: '北岭工学院', degree: '硕士', major: '机械工程', year: 2003 }),
    'per.ability': fact(5, heard, '能协调采购与质量，推动力强。'),
    'per.personality': fact('D', heard, '直接、重结果。'),
    'per.interests': fact(['精益制造', '长跑'], heard),
    'per.kpi': list('综合良率 94.6%', '8 线按期量产'),
    'per.pains': pains(['换型停线', '快速换型方案'], ['质量部过度保守', '用数据共同定标准']),
    'per.win': fact(
      '有望升任首席运营官，8 线是他的成绩单。',
      inferred('总裁助理提到换届，本人多次主动谈及', '2025-12-28'),
    ),
    'per.red_lines': fact('不要在他不知情时找总裁。', heard),
    'per.comm_style': fact('brief', heard),
    'per.channel': fact('visit', heard),
    'per.orientation': fact('business', heard),
    'node.coach': fact(true, heard),
    'node.buying': fact('UB', heard),
    'node.mode': fact('growth', heard),
    'node.expect': fact('把联合课题写成双方都署名的成果。', heard),
    'node.sponsor': fact('HR', heard),
  },
  S05: {
    'per.kpi': list('自动化率 92%', '设备接口统一'),
    'per.pains': pains(['第三方设备接入慢', '开放接口与样例代码']),
    'per.win': fact('想主导公司自动化标准。', heard),
    'per.red_lines': fact('讨厌只讲概念的演示。', heard),
    'per.comm_style': fact('detail', heard),
    'per.orientation': fact('technical', heard),
    'node.buying': fact('TB', heard),
  },
  S06: {
    'per.kpi': list('追溯覆盖率 100%'),
    'per.pains': pains(['数据口径不一', '统一数据模型']),
    'per.win': fact('想牵头电池护照平台。', heard),
    'per.comm_style': fact('data', heard),
    'per.channel': fact('im', heard),
    'per.orientation': fact('technical', heard),
    'node.buying': fact('TB', heard),
  },
  S07: {
    'per.kpi': list('客户投诉率', '误判率 ≤0.8%'),
    'per.pains': pains(['视觉误判增加返检', '每周自动标定并共享数据']),
    'per.win': fact('质量事故归零。', heard),
    'per.red_lines': fact('不接受“统计上没问题”的解释。', heard),
    'per.orientation': fact(
      'technical',
      disputed('customer_talk', '同事说重数据，本人会上更看重责任归属', '2025-12-06'),
    ),
    'node.buying': fact('TB', heard),
    'node.mode': fact('trouble', heard),
  },
  S08: {
    'per.career': table(collected('partner', '行业熟人', '2025-08-15', 'low'), {
      org: '某整车厂',
      role: '采购总监',
      from: '2008-03-01',
      to: '2018-05-31',
    }),
    'per.kpi': list('采购降本 4%', '双源比例 100%'),
    'per.pains': pains(['控制器交期拉长', '本地库存与八周交付']),
    'per.win': fact('既完成降本，又不因断供担责。', reasoned),
    'per.red_lines': fact('不得绕过采购谈价格。', heard),
    'per.comm_style': fact('data', heard),
    'per.orientation': fact('financial', heard),
    'node.buying': fact('EB', heard),
    'node.mode': fact('even', heard),
    'node.rivals': table(inferred('提拔人为技术顾问，三年来控制均由霁野主供，通气会座次靠前', '2025-12-26'), {
      supplier: 'JY',
      depth: 4,
      nature: '多年合作，公开称其“稳妥”',
    }),
  },
  S09: {
    'per.kpi': list('询比价及时率'),
    'per.pains': pains(['条款反复', '标准条款包']),
    'per.win': fact('把流程走顺，少被审计质疑。', heard),
    'node.buying': fact('none', heard),
  },
  S10: {
    'per.kpi': list('设备综合效率 86%'),
    'per.pains': pains(['备件等待', '12 小时到场']),
    'per.win': fact('一期改造后升任生产总经理。', reasoned),
    'node.buying': fact('UB', heard),
    'node.coach': fact(true, heard),
  },
  S11: {
    'per.kpi': list('停机时长下降 15%'),
    'per.pains': pains(['新系统要重新学', '跟班培训']),
    'per.win': fact('夜班不再被叫回厂。', heard),
    'node.buying': fact('UB', heard),
  },
  S12: {
    'per.win': fact('维护自己主导的技术路线。', inferred('技术委员会三次否决开放接口方案', '2025-12-05')),
    'per.red_lines': fact('不宜在公开场合与其争论技术路线。', inferred('采购经理提醒', '2025-12-05')),
    'node.buying': fact('TB', inferred('技术委员会有否决权', '2025-12-05')),
    'node.mode': fact('over', inferred('认为现有路线足够', '2025-12-05', 'low')),
    'node.rivals': table(inferred('曾为霁野技术讲座站台，两次评审给其满分', '2025-12-05'), {
      supplier: 'JY',
      depth: 5,
      nature: '技术路线同源，公开支持',
    }),
  },
  S13: { 'per.channel': fact('im', heard), 'per.win': fact('安排得体，老板不被打扰。', heard) },
  S14: {
    'per.kpi': list('三年战略落地评估'),
    'per.pains': pains(['缺少可落地的制造路线图', '三年路线图日']),
    'per.win': fact('希望战略简报能被业务采用。', heard),
    'per.comm_style': fact('story', heard),
    'per.orientation': fact('business', heard),
  },
};
