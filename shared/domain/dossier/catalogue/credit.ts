import {
  CREDIT_CRITERIA,
  CREDIT_GRADES,
  type CreditCriterion,
  type CreditRules,
  DEFAULT_CREDIT_RULES,
  rateCredit,
} from '../../credit/credit.ts';
import { label } from '../../label.ts';
import type { Scores } from '../../scale.ts';
import { calculated, choice, field, numberOf, optionsOf, score, withNote } from '../define.ts';
import type { CalculatedType, Section } from '../types.ts';

const keyOf = (criterion: CreditCriterion) => `crd.${criterion}`;

/** Credit grade AAA–C of the five scores below it, by the rules of a model (domain §9.3). */
export function creditGradeBy(rules: CreditRules): CalculatedType {
  const { AAA, AA, A, B } = rules.grades;
  return calculated(
    choice(...optionsOf(CREDIT_GRADES)),
    CREDIT_CRITERIA.map(({ key }) => keyOf(key)),
    label(
      `20 × Σ(权重 × 评分) ÷ Σ权重；AAA ≥ ${AAA}，AA ≥ ${AA}，A ≥ ${A}，B ≥ ${B}，其余为 C`,
      `20 × Σ(weight × score) ÷ Σ weight; AAA ≥ ${AAA}, AA ≥ ${AA}, A ≥ ${A}, B ≥ ${B}, else C`,
    ),
    (values) => {
      const scores = CREDIT_CRITERIA.map(({ key }) => [key, numberOf(values, keyOf(key))] as const);
      return rateCredit(Object.fromEntries(scores) as Scores<CreditCriterion>, rules).grade;
    },
  );
}

export const creditGrade = creditGradeBy(DEFAULT_CREDIT_RULES);

/** Marks behind the credit grade (domain §9.3). */
export const credit: Section = {
  key: 'crd',
  label: label('信用评分', 'Credit scores'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  fields: CREDIT_CRITERIA.map(({ key, label: name, weight }) =>
    field(keyOf(key), name.zh, name.en, score(), 0, label(`权重 ${weight}`, `Weight ${weight}`), withNote),
  ),
};
