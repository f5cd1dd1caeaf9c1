import type { AccountView } from '../../domain/account/view.ts';
import { type Disclosure, NO_DISCLOSURE } from '../../domain/dossier/privacy.ts';
import type { Label } from '../../domain/label.ts';
import { formatAmount, inMoneyUnit, moneyUnitLabel } from '../../format/money.ts';
import { withUnit } from '../../format/unit.ts';
import type { TitleOf } from '../../format/value.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { createSources, type SourceRegister } from '../sources.ts';

/** What every chapter of the dossier is written with. */
export type DossierContext = {
  readonly view: AccountView;
  readonly t: Translator;
  readonly locale: Locale;
  readonly sources: SourceRegister;
  /** Personal data that somebody chose to print (domain §2.13). */
  readonly include: Disclosure;
  readonly titleOf: TitleOf;
  readonly text: (label: Label) => string;
  /** "营收（万元）": a column of amounts names its unit. */
  readonly withMoneyUnit: (label: string) => string;
  /** An amount of 万元 in the unit of such a column. */
  readonly amount: (wan: number | null) => number | null;
  /** An amount of 万元 as text with its unit; null stays null. */
  readonly amountText: (wan: number | null) => string | null;
};

export function createContext(
  view: AccountView,
  t: Translator,
  locale: Locale,
  include: Disclosure = NO_DISCLOSURE,
): DossierContext {
  const titleOf: TitleOf = (id) => view.title(id);
  return {
    view,
    t,
    locale,
    include,
    titleOf,
    sources: createSources(t, locale, personName(view)),
    text: (label) => labelText(label, locale),
    withMoneyUnit: (label) => withUnit(label, moneyUnitLabel(locale), locale),
    amount: (wan) => (wan === null ? null : inMoneyUnit(wan, locale)),
    amountText: (wan) => (wan === null ? null : formatAmount(wan, locale)),
  };
}

/** Name of one of our people or of theirs; evidence may name them by id or by code. */
function personName(view: AccountView): TitleOf {
  const people = [...view.records('colleague'), ...view.records('person')];
  const byCode = new Map(people.map(({ id, code }) => [code, id]));
  return (who) => view.title(byCode.get(who) ?? who);
}
