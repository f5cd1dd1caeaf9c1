import { label } from '../../label.ts';
import { CRITERIA, type Criterion } from '../../tier/criteria.ts';
import { TIER_BANDS } from '../../tier/tiers.ts';
import { choice, column, field, optionsOf, required, rows, score, withNote, year } from '../define.ts';
import type { Field, Section } from '../types.ts';

const TIER = choice(...optionsOf(TIER_BANDS));

/** The score of one criterion; the remark holds the measured input behind it. */
function criterionField(prefix: string, { id, label: name, anchors, inputUnit }: Criterion): Field {
  const unit =
    inputUnit === undefined
      ? {}
      : {
          help: label(
            `依据数据（${inputUnit.zh}）写在备注里`,
            `Put the input (${inputUnit.en}) in the remark`,
          ),
        };
  return { ...field(`${prefix}.${id}`, name.zh, name.en, score(anchors), 0, undefined, withNote), ...unit };
}

/** Criteria of today's tier (domain §5.2) and the tiers of earlier years (§5.7). */
export const tier: Section = {
  key: 'tier',
  label: label('分级', 'Tier'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  fields: [
    ...CRITERIA.map((criterion) => criterionField('tier', criterion)),
    field(
      'tier.history',
      '历年分级',
      'Tier by year',
      rows(
        required('year', '年度', 'Year', year),
        column('tier', '等级', 'Tier', TIER),
        ...CRITERIA.map(({ id, label: name, anchors }) =>
          column(id, `${id} ${name.zh}`, `${id} ${name.en}`, score(anchors)),
        ),
      ),
      0,
      label('分级会变，历史不改', 'Tiers change, history does not'),
      { validityDays: null },
    ),
  ],
};

/** The same criteria as they are expected in three years (domain §5.4, future-back sheet). */
export const tierFuture: Section = {
  key: 'tierFuture',
  label: label('三年后的分级', 'Tier in three years'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  fields: CRITERIA.map((criterion) => criterionField('tierFuture', criterion)),
};
