import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ReportDocument } from '../document.ts';
import type { CompetitorProfileData } from './context.ts';
export type { CompetitorProfileData } from './context.ts';
/** One rival over all accounts as a document: key figures, shares and threat by account, dates, friends, intentions. */
export declare function buildCompetitorProfile(data: CompetitorProfileData & {
    readonly t: Translator;
    readonly locale: Locale;
}): ReportDocument;
