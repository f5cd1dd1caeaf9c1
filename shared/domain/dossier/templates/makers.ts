import { label } from '../../label.ts';
import {
  choice,
  column,
  field,
  integer,
  number,
  option,
  percent,
  required,
  rows,
  tags,
  text,
  year,
} from '../define.ts';
import { industry } from './industry.ts';

export const manufacturing = industry({
  key: 'manufacturing',
  label: label('装备与制造', 'Manufacturing'),
  help: label('看产能、设备与质量体系', 'Looks at capacity, equipment and quality systems'),
  asks: [
    'pln.capacity',
    'pln.capex',
    'pln.needs_1y',
    'env.supply_chain_risk',
    'csat.complaints',
    'cat.onboard',
  ],
  section: { key: 'xman', label: label('制造能力', 'Manufacturing') },
  fields: [
    field(
      'x.man_lines',
      '主要产线',
      'Main lines',
      rows(
        required('line', '产线', 'Line', text()),
        column('equipment', '关键设备', 'Key equipment', text()),
        column('utilisation', '利用率', 'Utilisation', percent),
      ),
      3,
      label('瓶颈在哪里', 'Where the bottleneck is'),
    ),
    field(
      'x.man_systems',
      '质量与环境体系',
      'Quality systems',
      tags,
      2,
      label('准入要求', 'What a supplier must hold'),
    ),
    field(
      'x.man_stoppage',
      '停线损失',
      'Cost of a stopped line',
      number({ unit: label('万元/小时', '10,000 yuan/h'), min: 0 }),
      2,
      label('我方可靠性值多少钱', 'What our reliability is worth'),
    ),
  ],
});

export const energy = industry({
  key: 'energy',
  label: label('储能与新能源', 'Energy storage and new energy'),
  help: label('看装机、电芯路线与政策', 'Looks at installations, cell technology and policy'),
  asks: [
    'env.regulation',
    'env.tech',
    'env.market_size',
    'pln.capacity',
    'pln.roadmap',
    'pln.needs_1y',
    'str.esg',
  ],
  section: { key: 'xene', label: label('储能与新能源', 'Energy storage') },
  fields: [
    field(
      'x.ene_chemistry',
      '电芯技术路线',
      'Cell chemistry',
      tags,
      3,
      label('决定我方材料与设备的去留', 'Decides which of our products stay'),
    ),
    field(
      'x.ene_installed',
      '装机与出货',
      'Installed and shipped',
      rows(
        required('year', '年度', 'Year', year),
        column('gwh', '出货', 'Shipped', number({ unit: label('GWh', 'GWh'), min: 0 })),
        column('overseas', '海外占比', 'Abroad', percent),
      ),
      3,
      label('需求的规模与去向', 'How much is needed and where'),
    ),
    field(
      'x.ene_certificates',
      '并网与安全认证',
      'Grid and safety certificates',
      tags,
      2,
      label('进入市场的门槛', 'What opens a market'),
    ),
    field(
      'x.ene_cost_target',
      '度电成本目标',
      'Target cost per kWh',
      number({ unit: label('元/Wh', 'yuan/Wh'), min: 0 }),
      2,
      label('降本压力有多大', 'How hard it must cut cost'),
    ),
  ],
});

export const electronics = industry({
  key: 'electronics',
  label: label('电子与半导体', 'Electronics and semiconductors'),
  help: label('看平台导入、交期与良率', 'Looks at design wins, lead times and yield'),
  asks: ['env.tech', 'pln.roadmap', 'pln.needs_1y', 'cat.onboard', 'cat.onboard_months', 'str.segments'],
  section: { key: 'xele', label: label('平台与导入', 'Platforms and design-in') },
  fields: [
    field(
      'x.ele_platforms',
      '平台与料号导入',
      'Platforms and design-in',
      rows(
        required('platform', '平台', 'Platform', text()),
        column(
          'stage',
          '阶段',
          'Stage',
          choice(
            option('evaluate', '评估', 'Evaluating'),
            option('sample', '送样', 'Samples'),
            option('pilot', '小批', 'Pilot'),
            option('mass', '量产', 'Mass production'),
          ),
        ),
        column('sop', '量产年', 'Start of production', year),
      ),
      3,
      label('何时定型、何时放量', 'When it is fixed and when volume comes'),
    ),
    field(
      'x.ele_lead_time',
      '要求交期',
      'Lead time asked',
      integer({ unit: label('周', 'weeks'), min: 0 }),
      2,
      label('备货策略', 'What we must keep in stock'),
    ),
    field(
      'x.ele_yield',
      '良率目标',
      'Yield target',
      percent,
      2,
      label('质量协议的底线', 'Floor of the quality agreement'),
    ),
  ],
});

export const automotive = industry({
  key: 'automotive',
  label: label('汽车与零部件', 'Automotive'),
  help: label('看车型定点、体系审核与年降', 'Looks at nominations, audits and yearly price cuts'),
  asks: [
    'pln.roadmap',
    'pln.capacity',
    'pln.projects',
    'cat.onboard',
    'cat.onboard_months',
    'csat.complaints',
  ],
  section: { key: 'xaut', label: label('车型与定点', 'Models and nominations') },
  fields: [
    field(
      'x.aut_models',
      '车型定点',
      'Nominations by model',
      rows(
        required('model', '车型', 'Model', text()),
        column('volume', '年产量', 'Yearly volume', integer({ unit: label('辆', 'vehicles'), min: 0 })),
        column('sop', '量产年', 'Start of production', year),
        column('nominated', '已定点供应商', 'Nominated supplier', text()),
      ),
      3,
      label('未来三年的份额在这里决定', 'Shares of the next three years are decided here'),
    ),
    field(
      'x.aut_price_down',
      '年降要求',
      'Yearly price cut',
      percent,
      3,
      label('价格路线', 'The path of the price'),
    ),
    field(
      'x.aut_audit',
      '审核标准与得分',
      'Audit and its result',
      text(),
      2,
      label('能不能进入短名单', 'Whether we get on the short list'),
    ),
  ],
});
