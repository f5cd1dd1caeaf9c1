import { addDays } from '../../lib/calendar-date.ts';
import { percent, rounded } from '../scale.ts';
import type { ServiceItemKey } from '../tier/service-items.ts';
import type { ServiceStandard } from '../tier/service-standards.ts';
import { readContacts } from './contact-reading.ts';
import { executiveMeetings, sponsorsOf } from './executive-contact.ts';
import { cellNumber, cellText } from './money.ts';
import { readPageQuality } from './page-quality-reading.ts';
import { readDossierQuality } from './quality-reading.ts';
import { readRelationship } from './relationship-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

export type ServiceSource = { readonly recordId: string; readonly fieldKey: string };

/** A standard with what was measured against it; `met` null = nothing is known. */
export type Measured = {
  readonly standard: string | number;
  readonly actual: string | number | null;
  readonly met: boolean | null;
  readonly sources: readonly ServiceSource[];
};

/** A page of the supplier dossier counts as kept from here on: the completeness of maturity level 2 (domain §4.3). */
const KEPT_COMPLETENESS = 60;

/** What the account shows for each standard (domain §5.8); null where the tier has no such standard. */
export function serviceFigures(
  view: AccountView,
  standard: ServiceStandard,
): { readonly [key in ServiceItemKey]: Measured | null } {
  const { id } = view.account;
  const at = (fieldKey: string): readonly ServiceSource[] => [{ recordId: id, fieldKey }];
  const dossier = readDossierQuality(view);
  const isApproved = view.text(id, 'plan.status') === 'approved';
  return {
    team: teamFigure(view, standard),
    sponsor: standard.needsSponsor ? atLeast(1, sponsorCount(view), at('bas.core_team')) : null,
    managerContact: atMost(standard.managerContactDays, managerGap(view), at('bas.am')),
    executiveMeeting: gap(standard.executiveMeetingDays, executiveMeetings(view)[0]?.days ?? null),
    // Nothing in the dossier tells a business review from another meeting.
    businessReview: gap(standard.businessReviewDays, null),
    keyPeople: keyPeopleFigure(view, standard.contactWindowDays),
    dossier: standard.dossierScore === null ? null : atLeast(standard.dossierScore, dossier.score ?? 0, []),
    maturity: standard.maturityLevel === null ? null : atLeast(standard.maturityLevel, dossier.maturity, []),
    supplierDossier: supplierFigure(view, standard),
    plan: standard.needsPlan ? atLeast(1, isApproved ? 1 : 0, at('plan.status')) : null,
    survey:
      standard.surveysPerYear === 0
        ? null
        : atLeast(standard.surveysPerYear, surveysOf(view), at('csat.survey')),
    complaintReply: complaintFigure(view, standard.complaintReplyHours),
    response: atMost(standard.responseHours, responseOf(view), []),
  };
}

function atLeast(standard: number, actual: number | null, sources: readonly ServiceSource[]): Measured {
  return { standard, actual, met: actual === null ? null : actual >= standard, sources };
}

function atMost(standard: number, actual: number | null, sources: readonly ServiceSource[]): Measured {
  return { standard, actual, met: actual === null ? null : actual <= standard, sources };
}

function gap(standard: number | null, actual: number | null): Measured | null {
  return standard === null ? null : atMost(standard, actual, []);
}

/** Roles of ours that somebody holds today: of the core team, and the account manager as AR. */
function teamFigure(view: AccountView, { teamRoles }: ServiceStandard): Measured | null {
  if (teamRoles.length === 0) return null;
  const { id } = view.account;
  const held = new Set(membersOf(view).map(({ role }) => role));
  if (view.text(id, 'bas.am') !== '') held.add('AR');
  const present = teamRoles.filter((role) => held.has(role));
  return {
    standard: teamRoles.join(' + '),
    actual: present.join(' + ') || '0',
    met: present.length === teamRoles.length,
    sources: [
      { recordId: id, fieldKey: 'bas.core_team' },
      { recordId: id, fieldKey: 'bas.am' },
    ],
  };
}

function membersOf(view: AccountView): readonly { readonly person: string; readonly role: string }[] {
  return view.rows(view.account.id, 'bas.core_team').flatMap(({ row }) => {
    const person = cellText(row, 'person');
    const isToday =
      (cellText(row, 'from') ?? '') <= view.today && (cellText(row, 'to') ?? '9999') >= view.today;
    if (person === null || !isToday) return [];
    return [{ person, role: cellText(row, 'role') ?? view.text(person, 'col.role') }];
  });
}

function sponsorCount(view: AccountView): number {
  const sponsors = sponsorsOf(view);
  return membersOf(view).filter(({ person, role }) => role === 'sponsor' || sponsors.has(person)).length;
}

/** Days since the account manager, or anybody of ours where none is named, last had contact. */
function managerGap(view: AccountView): number | null {
  const manager = view.text(view.account.id, 'bas.am');
  const contacts = readContacts(view);
  const found = manager === '' ? contacts : contacts.filter(({ colleagues }) => colleagues.includes(manager));
  return found[0]?.days ?? null;
}

/** Share of key people whose last contact lies within the window; all of them are due (domain §7.4). */
function keyPeopleFigure(view: AccountView, windowDays: number): Measured {
  const keys = readRelationship(view).metrics.people.filter(({ isKey }) => isKey);
  const recent = keys.filter(({ days }) => days !== null && days <= windowDays);
  return atLeast(
    100,
    rounded(percent(recent.length, keys.length)),
    keys.map(({ id }) => ({ recordId: id, fieldKey: 'per.contact_log' })),
  );
}

function supplierFigure(view: AccountView, { supplierDossier }: ServiceStandard): Measured | null {
  if (supplierDossier === 'none') return null;
  const { categories } = readSupplierDossier(view);
  const kept = categories.filter(
    ({ id }) => (readPageQuality(view, id).completeness ?? 0) >= KEPT_COMPLETENESS,
  );
  const due = supplierDossier === 'all' ? Math.max(1, categories.length) : 1;
  return atLeast(
    due,
    kept.length,
    categories.map(({ id }) => ({ recordId: id, fieldKey: 'cat.name' })),
  );
}

function surveysOf(view: AccountView): number {
  const since = addDays(view.today, -365);
  return view.rows(view.account.id, 'csat.survey').filter(({ row }) => isWithin(view, row.date, since))
    .length;
}

/** The longest wait for a first reply of the last twelve months; a complaint without one is a standard missed. */
function complaintFigure(view: AccountView, hours: number): Measured | null {
  const since = addDays(view.today, -365);
  const complaints = view
    .rows(view.account.id, 'csat.complaints')
    .filter(({ row }) => isWithin(view, row.date, since));
  if (complaints.length === 0) return null;
  const waits = complaints.map(({ row }) => cellNumber(row, 'first_reply_hours'));
  const known = waits.flatMap((wait) => wait ?? []);
  const longest = known.length === 0 ? null : Math.max(...known);
  return {
    standard: hours,
    actual: longest,
    met: known.length === waits.length && (longest ?? 0) <= hours,
    sources: [{ recordId: view.account.id, fieldKey: 'csat.complaints' }],
  };
}

/** Our own response time of the latest year on record (domain §3.2). */
function responseOf(view: AccountView): number | null {
  const us = readSupplierDossier(view).suppliers.find(({ isUs }) => isUs);
  if (us === undefined) return null;
  const years = view.rows(us.id, 'sup.perf').flatMap(({ row }) => {
    const [year, hours] = [cellNumber(row, 'year'), cellNumber(row, 'response_hours')];
    return year === null || hours === null ? [] : [{ year, hours }];
  });
  return years.sort((a, b) => b.year - a.year)[0]?.hours ?? null;
}

function isWithin(view: AccountView, date: unknown, since: string): boolean {
  return typeof date === 'string' && date >= since && date <= view.today;
}
