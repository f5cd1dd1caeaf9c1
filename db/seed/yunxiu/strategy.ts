import { asked, collected, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';
import { quoted } from './notes.ts';

const brief = verified('customer_document', '2026–2028 战略简报（供应商版）', '2025-11-21');
const catalogue = collected('customer_document', '产品手册与投资者说明会材料', '2025-09-16');
const reasoned = inferred('由战略简报、招标文件与高层讲话综合判断', '2025-12-05');

/** Strategic positioning of Yunxiu (domain §2.6). */
export const strategyValues: SeedValues = {
  'str.vision': fact('让每一度绿电都能被安心储存。', brief),
  'str.values': fact(
    '工程求真、长期主义、与伙伴共担；但对供应商每年仍按 3–5% 降价考核。',
    inferred('前半句来自总裁年度讲话，后半句由采购考核办法推断', '2025-12-16'),
  ),
  'str.positioning': fact('高安全、高循环寿命的储能系统专家。', catalogue),
  'str.positioning_market': fact(
    '市场仍把它看作“性价比电芯厂”，系统品牌认知不足。',
    collected('third_party_report', '电站业主访谈摘要', '2025-09-18', 'medium'),
  ),
  'str.generic': fact('diff', reasoned),
  'str.segments': table(
    catalogue,
    { segment: '欧洲大型储能', priority: 1, reason: '毛利高 8 个百分点' },
    { segment: '国内独立储能电站', priority: 2, reason: '规模大，回款改善' },
    { segment: '工商业储能', priority: 3, reason: '增长快但分散' },
  ),
  'str.value_prop': fact(
    '二十年寿命质保与电站级安全数据。',
    inferred('由产品手册与三份投标文件的卖点排序推断', '2025-09-16'),
  ),
  'str.model': fact(
    '三层业务，**一层养一层**：\n\n- 电芯跑量，毛利约 15%\n- 系统赚毛利，约 24%\n- 运维赚长期现金流',
    inferred('由分部收入与综合毛利反推', '2025-10-20'),
  ),
  'str.goals_35': table(
    verified('customer_talk', '战略总监面谈', '2025-11-21', asked('LY', ['S14'], '2025-11-21')),
    { goal: '营收', metric: '亿元', base: '120（2025）', target: '182.5（2028）', year: 2028 },
    { goal: '系统收入占比', metric: '%', base: '27', target: '50', year: 2028 },
    { goal: '综合良率', metric: '%', base: '93.4', target: '96.5', year: 2028 },
  ),
  'str.initiatives': [
    {
      value: {
        name: '8 线大电芯改造',
        sponsor: 'S04',
        budget: wan(26_000),
        start: '2025-09-01',
        end: '2026-09-30',
        status: 'running',
        relevance: 5,
        our_role: '视觉复检与制造执行',
      },
      evidence: quoted(
        verified('customer_talk', '制造副总裁面谈', '2026-01-06', asked('LY', ['S04'], '2026-01-06')),
        'N01',
        '8 线大电芯改造九月底收尾',
      ),
    },
    {
      value: {
        name: '电池护照追溯平台',
        sponsor: 'S06',
        budget: wan(3_200),
        start: '2026-02-01',
        end: '2027-01-31',
        status: 'planned',
        relevance: 5,
        our_role: '追溯模块，争取主供',
      },
      evidence: verified('customer_talk', 'MES 负责人面谈', '2026-01-09', asked('ZQ', ['S06'], '2026-01-09')),
    },
    {
      value: {
        name: '欧洲系统工厂选址',
        sponsor: 'S01',
        budget: wan(90_000),
        start: '2026-07-01',
        end: '2028-06-30',
        status: 'planned',
        relevance: 3,
        our_role: '未介入',
      },
      evidence: collected('media', '财经媒体报道', '2025-10-28', 'low'),
    },
  ],
  'str.core_comp': table(
    reasoned,
    { text: '电芯循环寿命数据积累', durability: '3–5 年' },
    { text: '快速扩产与爬坡能力', durability: '2–3 年' },
  ),
  'str.swot': table(
    reasoned,
    { quadrant: 'strength', text: '循环寿命领先', evidence: '第三方检测' },
    { quadrant: 'weakness', text: '系统品牌弱', evidence: '电站业主访谈' },
    { quadrant: 'opportunity', text: '欧洲市场', evidence: '在手订单' },
    { quadrant: 'threat', text: '价格战', evidence: '招标均价' },
  ),
  'str.challenges': table(
    verified('customer_talk', '制造副总裁面谈', '2026-01-06', asked('LY', ['S04'], '2026-01-06')),
    {
      challenge: '良率提升到 96.5%',
      owner: 'S04',
      cost_of_inaction: wan(14_000),
      our_answer: '视觉复检加制造执行闭环',
    },
    { challenge: '换型停线', owner: 'S10', cost_of_inaction: wan(3_600), our_answer: '快速换型方案' },
    {
      challenge: '资本开支回报被董事会质疑',
      owner: 'S03',
      cost_of_inaction: null,
      our_answer: '与财务共同核算价值',
    },
  ),
  'str.digital': fact(
    '以制造执行为底座，2027 年实现全流程追溯；再建质量预测。',
    collected('customer_talk', '数字化部交流', '2025-10-22'),
  ),
  'str.esg': fact(
    '2028 年制造用电 60% 绿电；碳足迹数据随电池护照交付。',
    collected('public_filing', '2024 年可持续发展报告', '2025-04-22'),
  ),
};
