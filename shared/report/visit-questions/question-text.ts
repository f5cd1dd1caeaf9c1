import type { Contact } from '../../domain/account/best-contact.ts';
import type { Question } from '../../domain/account/questions.ts';
import type { AccountView } from '../../domain/account/view.ts';
import { DECISION_ROLES } from '../../domain/relationship/roles.ts';
import { shortValue } from '../../format/short-value.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { evidenceMark } from '../evidence-mark.ts';

/** A question in words, for the list on screen and on paper. */
export type QuestionText = {
  /** "配套率" or, for what another record holds, "电芯 · 年采购额". */
  readonly field: string;
  /** The whole question: "求证：… 是否属实？". */
  readonly sentence: string;
  /** What is on record, short; '' for a gap. */
  readonly value: string;
  /** 〔推断〕 or 〔待核〕 behind the value; null = none. */
  readonly mark: string | null;
  /** Day on which the value was true, YYYY-MM-DD. */
  readonly asOf: string | null;
  /** Other values that sources report. */
  readonly rivals: readonly string[];
  /** Why it is asked; '' where the catalogue gives no reason. */
  readonly why: string;
};

type Words = { readonly t: Translator; readonly locale: Locale };

/** Puts one question into words of the reader's language. */
export function questionText(view: AccountView, question: Question, { t, locale }: Words): QuestionText {
  const { field, recordId, entryId, kind } = question;
  const owner = view.record(recordId);
  const name = labelText(field.label, locale);
  const named = owner === undefined || owner.kind === 'account' ? name : `${view.title(recordId)} · ${name}`;
  const entry = view.entries(recordId, field.key).find(({ id }) => id === entryId);
  const short = (value: NonNullable<typeof entry>['value']) =>
    shortValue(field.type, value, locale, (id) => view.title(id));
  const value = entry === undefined ? '' : short(entry.value);
  return {
    field: named,
    sentence:
      kind === 'gap'
        ? t(($) => $.dossier.questions.gap, { field: named })
        : t(($) => $.dossier.questions[kind], { field: named, value }),
    value,
    mark: entry === undefined ? null : evidenceMark(entry.evidence, locale),
    asOf: entry?.evidence?.asOf ?? null,
    rivals: entryId === null ? [] : view.rivals(entryId).map((rival) => short(rival.value)),
    why: field.help === undefined ? '' : labelText(field.help, locale),
  };
}

/** Why this contact is asked: "采购总监 · 评估者 · R3 · 12 天前联系". */
export function contactFacts({ title, roles, level, days }: Contact, { t, locale }: Words): string {
  return [
    title,
    ...DECISION_ROLES.filter(({ key }) => roles.includes(key))
      .slice(0, 1)
      .map(({ label }) => labelText(label, locale)),
    t(($) => $.questions.contact.level, { level }),
    days === null
      ? t(($) => $.questions.contact.never)
      : days === 0
        ? t(($) => $.questions.contact.today)
        : t(($) => $.questions.contact.days, { days }),
  ].join(' · ');
}
