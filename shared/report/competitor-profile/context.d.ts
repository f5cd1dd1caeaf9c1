import type { RivalFacts, Sureness } from '../../domain/account/rival-facts.ts';
import type { RivalStanding } from '../../domain/account/rival-reading.ts';
import type { Catalogue } from '../../domain/dossier/catalogue.ts';
import type { RivalSummary } from '../../domain/rival/rival-summary.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
export type RivalAtAccount = RivalStanding & RivalFacts;
export type CompetitorProfileData = {
    readonly profile: RivalSummary & {
        readonly accounts: readonly RivalAtAccount[];
    };
    readonly accountNames: ReadonlyMap<string, string>;
    readonly catalogue: Catalogue;
    /** YYYY-MM-DD; contracts that end count from it. */
    readonly today: string;
    /** Who exports it, printed on the cover. */
    readonly owner: string;
};
/** What every block of the profile is written with. */
export type ProfileContext = CompetitorProfileData & {
    readonly t: Translator;
    readonly locale: Locale;
};
/** Mark of a printed fact; null = printed bare (domain §4.1 rule a). */
export declare function sureText({ status }: Sureness, locale: Locale): string | null;
