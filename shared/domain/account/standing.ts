import { readContacts, readOffBidShare } from './contact-reading.ts';
import { type ExecutiveContact, readExecutiveContact } from './executive-contact.ts';
import { readService, type ServiceItem, type ServiceReading } from './service-reading.ts';
import type { AccountView } from './view.ts';
import { readWarnings, type WarningReading } from './warning-reading.ts';

/** One line of the boards of service and of warnings. */
export type Standing = WarningReading & {
  readonly accountId: string;
  readonly service: Omit<ServiceReading, 'items'> & {
    readonly items: readonly Pick<ServiceItem, 'key' | 'standard' | 'actual' | 'met' | 'isDue'>[];
  };
  readonly executive: ExecutiveContact;
  /** Contacts of the last twelve months. */
  readonly contacts: number;
  readonly offBidShare: number | null;
};

/** How an account is served and what happened at it (domain §5.7, §5.8, §9.2). */
export function readStanding(view: AccountView): Standing {
  const service = readService(view);
  const items = service.items.map(({ key, standard, actual, met, isDue }) => ({
    key,
    standard,
    actual,
    met,
    isDue,
  }));
  return {
    accountId: view.account.id,
    service: { ...service, items },
    executive: readExecutiveContact(view),
    contacts: readContacts(view).filter(({ days }) => days <= 365).length,
    offBidShare: readOffBidShare(view),
    ...readWarnings(view),
  };
}
