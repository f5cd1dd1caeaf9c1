import type { Evidence } from '../domain/evidence/evidence.ts';
import { formatDate } from '../format/date.ts';
import { isOpaqueId } from '../format/opaque-id.ts';
import { joinTexts, type TitleOf } from '../format/value.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Block } from './document.ts';

/** Numbers the sources of a document in the order in which they are first cited. */
export type SourceRegister = {
  /** "[3]" for the source behind a value; '' when it names none. The same source keeps its number. */
  readonly cite: (evidence: Evidence | null) => string;
  /** One note for each source cited so far. */
  readonly notes: () => readonly Block[];
};

export function createSources(t: Translator, locale: Locale, titleOf: TitleOf): SourceRegister {
  const texts = new Map<string, number>();
  return {
    cite: (evidence) => {
      if (evidence === null || (evidence.sourceType === undefined && !evidence.sourceRef)) return '';
      const text = sourceText(evidence, t, locale, titleOf);
      const number = texts.get(text) ?? texts.size + 1;
      texts.set(text, number);
      return `[${number}]`;
    },
    notes: () => [...texts].map(([text, number]) => ({ kind: 'note', number, runs: [{ text }] })),
  };
}

/** Files that prove it, unless they are gone. */
function attachmentNames(attachments: readonly string[], t: Translator, titleOf: TitleOf): readonly string[] {
  const names = attachments.map(titleOf).filter((name) => name !== '');
  return names.length === 0 ? [] : [t(($) => $.attachments.report.source, { names: names.join('、') })];
}

/** Kind of source, where exactly, as of when, and who checked it with whom. */
function sourceText(evidence: Evidence, t: Translator, locale: Locale, titleOf: TitleOf): string {
  const { sourceType, sourceRef, asOf, attachments = [], verifications = [] } = evidence;
  const nameOf = (who: string) => {
    const name = titleOf(who) || who;
    return isOpaqueId(name) ? t(($) => $.people.erase.anonymous) : name;
  };
  const checks = verifications.map(({ by, with: contacts, at }) =>
    t(($) => $.report.source.checked, {
      by: nameOf(by),
      contacts:
        contacts.length === 0
          ? ''
          : `${t(($) => $.report.source.with)}${joinTexts(contacts.map(nameOf), locale)}`,
      date: formatDate(at, locale),
    }),
  );
  const parts = [
    sourceType === undefined ? '' : t(($) => $.evidence.source[sourceType]),
    sourceRef ?? '',
    ...attachmentNames(attachments, t, titleOf),
    asOf === undefined ? '' : t(($) => $.report.source.asOf, { date: formatDate(asOf, locale) }),
    ...checks,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
