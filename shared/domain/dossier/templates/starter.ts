import { label } from '../../label.ts';
import type { Template } from './template.ts';

/** The twelve things that make the first useful picture of an account (product principle 5). */
export const FIRST_TWELVE = [
  'bas.name_zh',
  'bas.industry',
  'bas.ownership',
  'bas.headcount',
  'bas.owner',
  'bus.rel_us',
  'trx.year_sales',
  'trx.countermeasures',
  'str.goals_35',
  'str.challenges',
  'pln.sourcing_plan',
  'shr.shares',
] as const;

/** What is asked of a category and a supplier as soon as there is one. */
const FIRST_OF_RECORDS = ['cat.name', 'cat.spend', 'cat.next_tender', 'sup.name', 'sup.is_us'] as const;

export const starter: Template = {
  key: 'starter',
  label: label('起步', 'Starter'),
  help: label('十二个字段，先看清这家客户值不值得投入', 'Twelve fields for a first picture of the account'),
  fields: [...FIRST_TWELVE, ...FIRST_OF_RECORDS],
};

export const full: Template = {
  key: 'full',
  label: label('完整', 'Full'),
  help: label('全部字段，适合 S、A 级客户', 'Every field, for tier S and A'),
  fields: null,
};
