import { OVERRIDE_ISSUES } from '../../shared/domain/tier/override.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

/** What may be wrong with a proposal beyond the rules of overrides. */
const ISSUES = [...OVERRIDE_ISSUES, 'unrated', 'notProposed', 'reasonKindMissing'] as const;

/** The issues, by name, as one text; `facts` has the length and months that the rules ask for. */
export function issueTexts(
  names: readonly string[],
  facts: { readonly least: number | string; readonly months: number | string },
  t: Translator,
): readonly string[] {
  return ISSUES.filter((issue) => names.includes(issue)).map((issue) =>
    t(($) => $.review.issue[issue], facts),
  );
}

/** The sentence for a refused proposal; its details name the issues. */
export function refusal(facts: { readonly [key: string]: string }, t: Translator): string {
  const { reason = '', least = '', months = '' } = facts;
  const issues = issueTexts(reason.split(' '), { least, months }, t);
  return t(($) => $.review.forbidden, { issues: issues.join(' · ') });
}
