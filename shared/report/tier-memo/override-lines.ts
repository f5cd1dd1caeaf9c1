import { OVERRIDE_REASON_LABELS } from '../../domain/tier/review.ts';
import { formatDate } from '../../format/date.ts';
import { joinTexts } from '../../format/value.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { ExplanationContext } from './context.ts';

/** The override in force in sentences: who, from where to where, how long, and why (domain §5.7). */
export function overrideLines({ view, reading, t, locale }: ExplanationContext): readonly string[] {
  const { override, now } = reading;
  if (override === null) return [t(($) => $.tier.explain.overrideNone)];
  const date = (day: string | null) => (day === null ? '–' : formatDate(day, locale));
  const kind = OVERRIDE_REASON_LABELS.find(({ key }) => key === override.reasonKind);
  const nameOf = (id: string | null) => (id === null ? '–' : view.title(id) || '–');
  return [
    t(($) => $.tier.explain.overrideLine, {
      date: date(override.date ?? override.effective),
      proposer: nameOf(override.proposer),
      approvers: joinTexts(override.approvers.map(nameOf), locale) || '–',
      from: override.computed ?? t(($) => $.tier.unrated),
      to: override.recorded ?? '–',
      expires: date(override.expires),
    }),
    ...(override.reason === null
      ? []
      : [
          t(($) => $.tier.explain.overrideReason, {
            kind: kind === undefined ? '–' : labelText(kind.label, locale),
            reason: override.reason,
          }),
        ]),
    ...(now.capped ? [t(($) => $.tier.explain.overrideBlocked)] : []),
  ];
}
