import { hasFinalSay } from '../relationship/roles.ts';
import { type ContactReading, isMeeting, readContacts } from './contact-reading.ts';
import type { MapPersonReading } from './map-person-reading.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readRelationship } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** The top executive of an account, and when a senior executive of ours last met that person (domain §5.8). */
export type ExecutiveContact = {
  /** Null while nobody at the top is known. */
  readonly personId: string | null;
  readonly name: string;
  readonly title: string;
  /** Day of the last meeting with one of our executive sponsors; null when there was none. */
  readonly lastMet: string | null;
  /** Within the last twelve months. */
  readonly isMet: boolean;
};

const YEAR = 365;
/** Levels of a seat that lead the company, the highest first. */
const TOP_LEVELS = ['board', 'C', 'VP'];

/** Who leads the customer, and whether our executives have met that person within a year (domain §5.8). */
export const readExecutiveContact = oncePerView((view): ExecutiveContact => {
  const top = topExecutive(view);
  if (top === undefined) return { personId: null, name: '', title: '', lastMet: null, isMet: false };
  const met = sponsorMeetings(view).find(({ personId }) => personId === top.id);
  return {
    personId: top.id,
    name: top.name,
    title: top.seat?.title ?? '',
    lastMet: met?.date ?? null,
    isMet: met !== undefined && met.days <= YEAR,
  };
});

/** Meetings of our executive sponsors with those who lead the customer, newest first. */
export function executiveMeetings(view: AccountView): readonly ContactReading[] {
  const leaders = new Set(leadersOf(view).map(({ id }) => id));
  return sponsorMeetings(view).filter(({ personId }) => leaders.has(personId));
}

function sponsorMeetings(view: AccountView): readonly ContactReading[] {
  const sponsors = sponsorsOf(view);
  return readContacts(view).filter(
    (contact) => isMeeting(contact) && contact.colleagues.some((id) => sponsors.has(id)),
  );
}

/** Our senior executives: colleagues whose role is sponsor, and those who sponsor this account. */
export function sponsorsOf(view: AccountView): ReadonlySet<string> {
  const ofFirm = view.records('colleague').filter(({ id }) => view.text(id, 'col.role') === 'sponsor');
  const ofTeam = view
    .rows(view.account.id, 'bas.core_team')
    .flatMap(({ row }) => (row.role === 'sponsor' ? (cellText(row, 'person') ?? []) : []));
  return new Set([...ofFirm.map(({ id }) => id), ...ofTeam]);
}

/** Who sits on the board, at C-level or as vice president, or has the last word. */
function leadersOf(view: AccountView): readonly MapPersonReading[] {
  return readRelationship(view).people.filter(
    (person) => rankOf(view, person) < TOP_LEVELS.length || hasFinalSay(person.roles),
  );
}

/** The leader with the last word whose seat ranks highest, then the one with most influence. */
function topExecutive(view: AccountView): MapPersonReading | undefined {
  const order = (person: MapPersonReading) => [
    hasFinalSay(person.roles) ? 0 : 1,
    rankOf(view, person),
    -(person.influence ?? 0),
  ];
  return [...leadersOf(view)].sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  })[0];
}

function rankOf(view: AccountView, { seat }: MapPersonReading): number {
  const level = seat === null ? '' : view.text(seat.seatId, 'pos.level');
  const rank = TOP_LEVELS.indexOf(level);
  return rank === -1 ? TOP_LEVELS.length : rank;
}
