import { label } from '../../label.ts';
import { choice, column, field, option, percent, required, rich, rows, score, text, withNote } from '../define.ts';
import type { Section } from '../types.ts';
import { TREND } from './choices.ts';

const SCALE_CLASS = choice(
  option('micro', '微型', 'Micro'),
  option('small', '小型', 'Small'),
  option('medium', '中型', 'Medium'),
  option('large', '大型', 'Large'),
  option('group', '集团', 'Group'),
);

/** Characteristics (domain §2.2). */
export const characteristics: Section = {
  key: 'cha',
  label: label('客户特征', 'Characteristics'),
  of: 'account',
  weight: 6,
  validityDays: 365,
  dossier: 'customer',
  fields: [
    field(
      'cha.service_area',
      '服务区域',
      'Area served',
      rows(
        required('region', '区域', 'Region', text()),
        column('revenue_share', '营收占比', 'Revenue share', percent),
        column('trend', '趋势', 'Trend', TREND),
      ),
      2,
      label('需求的地域分布', 'Geography of its demand'),
    ),
    field('cha.sales_power', '销售能力', 'Selling power', score(), 2, label('它能不能继续长大', 'Can it grow'), withNote),
    field('cha.growth_potential', '发展潜力', 'Growth potential', score(), 3, label('站在未来看现在', 'Looking at today from the future'), withNote),
    field('cha.philosophy', '经营观念', 'Management philosophy', rich, 2, label('价值观是否契合', 'Do our values fit')),
    field('cha.direction', '经营方向', 'Business direction', rich, 3, label('战略是否契合', 'Do our strategies fit')),
    field(
      'cha.policy',
      '经营政策',
      'Business policies',
      rows(
        required('topic', '主题', 'Topic', text()),
        column('policy', '政策', 'Policy', text()),
        column('effect_on_us', '对我方影响', 'Effect on us', text()),
      ),
      2,
      label('付款、本地化等要求', 'Terms, localisation and the like'),
    ),
    field('cha.scale', '企业规模', 'Scale class', SCALE_CLASS, 1, label('与同类企业比较', 'A norm for comparison')),
    field('cha.features', '经营特点', 'Operating features', rich, 1, label('季节性、运营模式', 'Seasonality, operating model')),
    field('cha.quality_surface', '表面素质', 'Visible quality', score(), 2, label('看得见的素质：规模、设备、形象', 'What can be seen: size, equipment, appearance')),
    field('cha.quality_latent', '潜在素质', 'Latent quality', score(), 2, label('看不见的素质：管理、文化、信誉', 'What cannot: management, culture, good name')),
    field('cha.structure', '客户结构', 'Structure', rich, 1, label('构成、内部与产品结构', 'Composition, internal and product structure')),
    field('cha.loyalty', '忠诚度', 'Loyalty', score(), 2, label('衡量客户最重要的一项', 'The most important measure of a customer')),
  ],
};
