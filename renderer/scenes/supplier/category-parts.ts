import type { Field, Section } from '../../../shared/domain/dossier/types.ts';

/** Fields that stand beside the selection process, in the order in which they are asked. */
const PROCESS = [
  'cat.policy',
  'cat.share_cap',
  'cat.award_rule',
  'cat.next_tender',
  'cat.cycle',
  'cat.qualified_n',
  'cat.owner',
  'cat.evaluators',
  'cat.onboard_months',
  'cat.onboard',
];
const KRALJIC = /^cat\.(impact|risk|kraljic)/;
/** Tables that have a place of their own on the page. */
const SHOWN = ['cat.stages', 'cat.calendar', 'cat.knock_outs', 'cat.target_share'];

/** The fields of a category by the part of the page on which they stand; every field stands on exactly one. */
export function categoryParts(section: Section): {
  readonly process: readonly Field[];
  readonly kraljic: readonly Field[];
  readonly rest: readonly Field[];
} {
  const kraljic = section.fields.filter(({ key }) => KRALJIC.test(key));
  return {
    process: PROCESS.flatMap((key) => section.fields.find((field) => field.key === key) ?? []),
    kraljic,
    rest: section.fields.filter(
      (field) => !PROCESS.includes(field.key) && !SHOWN.includes(field.key) && !kraljic.includes(field),
    ),
  };
}
