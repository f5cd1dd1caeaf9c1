import { label } from '../../label.ts';
import { BENEFIT_AREAS, BENEFIT_KINDS, COST_AREAS } from '../../strategy/investment-lines.ts';
import {
  choice,
  column,
  date,
  field,
  money,
  number,
  optionsOf,
  percent,
  reference,
  required,
  rich,
  rows,
  signedPercent,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';

/** Amounts of the year of investment and the five after it. */
const years = [0, 1, 2, 3, 4, 5].map((year) => column(`y${year}`, `第${year}年`, `Year ${year}`, money));

/** An investment in an account, or the purchase of a tool (domain §9.4 ROI/TCO calculator). */
export const investment: Section = {
  key: 'inv',
  label: label('投资测算', 'Investment case'),
  of: 'investment',
  weight: 0,
  validityDays: null,
  fields: [
    field('inv.name', '名称', 'Name', text(120), 0),
    field('inv.account', '客户', 'Account', reference('account'), 0),
    field('inv.date', '测算日期', 'Date', date, 0),
    field('inv.owner', '负责人', 'Owner', reference('colleague'), 0),
    field(
      'inv.baseline',
      '基线',
      'Baseline',
      rich,
      0,
      label('先记录现状，再预测收益', 'Note how things stand before benefits are forecast'),
    ),
    field('inv.rate', '折现率', 'Discount rate', signedPercent, 0),
    field(
      'inv.costs',
      '成本',
      'Costs',
      rows(
        required('area', '类别', 'Area', choice(...optionsOf(COST_AREAS))),
        required('item', '项目', 'Item', text()),
        ...years,
      ),
      0,
      label('技术、人员与流程都要算', 'Technology, people and process all count'),
    ),
    field(
      'inv.benefits',
      '收益',
      'Benefits',
      rows(
        required('area', '部门', 'Area', choice(...optionsOf(BENEFIT_AREAS))),
        required('kind', '性质', 'Kind', choice(...optionsOf(BENEFIT_KINDS))),
        required('item', '项目', 'Item', text()),
        column('margin', '贡献利润率', 'Contribution margin', percent),
        column('probability', '把握', 'Probability', number({ min: 0, max: 100 })),
        ...years,
      ),
      0,
      label('收入按贡献利润率计入', 'Revenue counts at its contribution margin'),
    ),
  ],
};
