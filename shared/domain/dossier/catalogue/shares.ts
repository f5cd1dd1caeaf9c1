import { label } from '../../label.ts';
import { boolean, column, field, money, percent, reference, required, rows, year } from '../define.ts';
import type { Section } from '../types.ts';

/** Who supplies how much of which category (domain §3.3); amount or share, the other is computed. */
export const shares: Section = {
  key: 'shr',
  label: label('供应份额', 'Supply shares'),
  of: 'account',
  weight: 30,
  validityDays: 365,
  dossier: 'supplier',
  fields: [
    field(
      'shr.shares',
      '份额',
      'Shares',
      rows(
        required('year', '年度', 'Year', year),
        required('category', '品类', 'Category', reference('category')),
        required('supplier', '供应商', 'Supplier', reference('supplier')),
        column('share', '份额', 'Share', percent),
        column('amount', '金额', 'Amount', money),
        column('forecast', '预测', 'Forecast', boolean),
      ),
      3,
      label('每家供应商在每个品类占多少', 'How much of each category each supplier has'),
      { aliases: ['供应商份额', 'Supplier shares'] },
    ),
  ],
};
