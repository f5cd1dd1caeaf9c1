import type { Summary } from '../../domain/account/summary.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { Label } from '../../domain/label.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';

export type PortfolioAccount = { readonly view: AccountView; readonly summary: Summary };

/** What every sheet of the workbook is written with; accounts in the order of their revenue. */
export type PortfolioContext = {
  readonly accounts: readonly PortfolioAccount[];
  readonly t: Translator;
  readonly locale: Locale;
  readonly text: (label: Label) => string;
  readonly withMoneyUnit: (label: string) => string;
  readonly amount: (wan: number | null) => number | null;
};
