import { type ContactEvent, readContactLog } from '../../domain/account/contact-log-reading.ts';
import {
  type PromiseReading,
  type PromiseState,
  readPromises,
} from '../../domain/account/promise-reading.ts';
import { CONTACT_CHANNEL } from '../../domain/dossier/catalogue/choices.ts';
import { formatValue, joinTexts } from '../../format/value.ts';
import { column, dateCell, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import type { DossierContext } from './context.ts';

/** The latest contacts; the program lists the rest. */
const CONTACTS = 20;
const OPEN: ReadonlySet<PromiseState> = new Set(['overdue', 'soon', 'open']);

/**
 * The latest contacts with the customer, joint ones and the people's own logs as one, and the promises of both sides
 * that are still open (domain §2.9, §2.10). Notes on compliance stay in the program.
 */
export function contactBlocks(context: DossierContext): readonly Block[] {
  return [...contactTable(context), ...promiseTable(context)];
}

function contactTable(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const log = readContactLog(view);
  if (log.length === 0) return [];
  const latest = log.slice(0, CONTACTS);
  const heads = {
    date: t(($) => $.contacts.columns.date),
    channel: t(($) => $.contacts.columns.channel),
    topic: t(($) => $.contacts.columns.topic),
    people: t(($) => $.contacts.columns.people),
    colleagues: t(($) => $.contacts.columns.colleagues),
    outcome: t(($) => $.contacts.dialog.outcome),
    next: t(($) => $.contacts.dialog.next),
  };
  return [
    heading(
      2,
      t(($) => $.contacts.title),
    ),
    ...(latest.length === log.length
      ? []
      : [
          paragraph(
            t(($) => $.report.people.latestContacts, { count: latest.length, all: log.length }),
            'note',
          ),
        ]),
    {
      kind: 'table',
      columns: [
        column('date', heads.date, 'date', 12),
        column('channel', heads.channel, 'text', 9),
        column('topic', heads.topic, 'text', 22),
        column('people', heads.people, 'text', 14),
        column('colleagues', heads.colleagues, 'text', 12),
        column('outcome', heads.outcome, 'text', 19),
        column('next', heads.next, 'text', 16),
      ],
      rows: latest.map((contact) => contactRow(contact, context)),
    },
  ];
}

function contactRow(contact: ContactEvent, { locale, titleOf }: DossierContext): Cell[] {
  const names = (ids: readonly string[]) => joinTexts(ids.map(titleOf), locale);
  return [
    dateCell(contact.date),
    textCell(contact.channel === null ? '' : formatValue(CONTACT_CHANNEL, contact.channel, locale, titleOf)),
    textCell(contact.topic),
    textCell(names(contact.people)),
    textCell(names(contact.colleagues)),
    textCell(contact.outcome),
    textCell(contact.next),
  ];
}

function promiseTable(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const open = readPromises(view).promises.filter(({ state }) => OPEN.has(state));
  if (open.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t(($) => $.report.people.openPromises),
      columns: [
        column(
          'promise',
          t(($) => $.contacts.promises.title),
          'text',
          40,
        ),
        column(
          'side',
          t(($) => $.report.people.promisedBy),
          'text',
          28,
        ),
        column(
          'due',
          t(($) => $.report.people.due),
          'date',
          16,
        ),
        column(
          'state',
          t(($) => $.report.people.promiseState),
          'text',
          16,
        ),
      ],
      rows: open.map((promise) => promiseRow(promise, context)),
    },
  ];
}

function promiseRow(
  { text, side, colleagueId, personId, due, state }: PromiseReading,
  { t, titleOf }: DossierContext,
): Cell[] {
  const [from, to] = side === 'us' ? [colleagueId, personId] : [personId, colleagueId];
  const names = [from, to].map((id) => (id === null ? null : titleOf(id)));
  const [giver, taker] = names;
  const who = [t(($) => $.contacts.promises.side[side]), giver ?? ''].filter((part) => part !== '').join(' ');
  return [
    textCell(text),
    textCell(taker === null || taker === undefined ? who : `${who} → ${taker}`),
    dateCell(due),
    textCell(t(($) => $.contacts.promises.state[state])),
  ];
}
