import type { TierReading } from '../../domain/account/tier-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What the sentences about a tier are made of. */
export type ExplanationContext = {
  readonly view: AccountView;
  readonly reading: TierReading;
  readonly t: Translator;
  readonly locale: Locale;
};
