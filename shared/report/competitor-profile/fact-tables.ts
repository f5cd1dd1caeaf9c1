import { calendarOf } from '../../domain/rival/end-calendar.ts';
import { column, dateCell, figureCell, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportColumn } from '../document.ts';
import { type ProfileContext, sureText } from './context.ts';

type Rows = Extract<Block, { kind: 'table' }>['rows'];

/** A table, or the words that say why there is none. */
function tableOr(columns: readonly ReportColumn[], rows: Rows, none: string): readonly Block[] {
  return rows.length === 0 ? [paragraph(none, 'note')] : [{ kind: 'table', columns: [...columns], rows }];
}

const accountColumn = ({ t }: ProfileContext): ReportColumn =>
  column(
    'account',
    t(($) => $.competitors.account),
    'text',
    14,
  );

/** What ends in the next 24 months, soonest first. */
export function calendarTable(context: ProfileContext): readonly Block[] {
  const { profile, accountNames, today, t } = context;
  return tableOr(
    [
      column(
        'date',
        t(($) => $.competitors.report.date),
        'date',
        10,
      ),
      accountColumn(context),
      column(
        'category',
        t(($) => $.competitors.category),
        'text',
        14,
      ),
      column(
        'what',
        t(($) => $.competitors.report.what),
        'text',
        20,
      ),
    ],
    calendarOf(profile.accounts, today).map(({ accountId, end }) => [
      dateCell(end.date),
      textCell(accountNames.get(accountId) ?? ''),
      textCell(end.category),
      textCell(
        end.kind === 'contract'
          ? t(($) => $.competitors.contract)
          : end.product === null
            ? t(($) => $.competitors.endOfLifePlain)
            : t(($) => $.competitors.endOfLife, { product: end.product }),
      ),
    ]),
    t(($) => $.competitors.calendarEmpty),
  );
}

/** Who backs the rival. */
export function friendTable(context: ProfileContext): readonly Block[] {
  const { profile, accountNames, t, locale } = context;
  return tableOr(
    [
      column(
        'who',
        t(($) => $.competitors.report.who),
        'text',
        22,
      ),
      accountColumn(context),
      column(
        'depth',
        t(($) => $.competitors.relation),
        'integer',
        10,
      ),
    ],
    profile.accounts.flatMap(({ accountId, friends }) =>
      friends.map(({ person, title, depth, ...sure }) => [
        textCell(title === '' ? person : `${person} · ${title}`, sureText(sure, locale)),
        textCell(accountNames.get(accountId) ?? ''),
        figureCell(depth),
      ]),
    ),
    t(($) => $.competitors.friendsEmpty),
  );
}

/** Strengths or weaknesses, each with what it rests on. */
export function pointTable(kind: 'strengths' | 'weaknesses', context: ProfileContext): readonly Block[] {
  const { profile, accountNames, t, locale } = context;
  return tableOr(
    [
      column(
        'text',
        t(($) => $.competitors.report.text),
        'text',
        24,
      ),
      accountColumn(context),
      column(
        'category',
        t(($) => $.competitors.category),
        'text',
        14,
      ),
    ],
    profile.accounts.flatMap((standing) =>
      standing[kind].map(({ text, because, category, ...sure }) => [
        textCell(
          because === null ? text : `${text}（${t(($) => $.competitors.because, { because })}）`,
          sureText(sure, locale),
        ),
        textCell(accountNames.get(standing.accountId) ?? ''),
        textCell(category),
      ]),
    ),
    t(($) => $.competitors.pointsEmpty),
  );
}

/** What it may do next, and what we would do. */
export function moveTable(context: ProfileContext): readonly Block[] {
  const { profile, accountNames, t, locale } = context;
  return tableOr(
    [
      column(
        'move',
        t(($) => $.competitors.report.move),
        'text',
        26,
      ),
      accountColumn(context),
      column(
        'likelihood',
        t(($) => $.competitors.report.likelihood),
        'integer',
        10,
      ),
      column(
        'when',
        t(($) => $.competitors.report.when),
        'date',
        10,
      ),
    ],
    profile.accounts.flatMap(({ accountId, moves }) =>
      moves.map(({ move, likelihood, when, counter, ...sure }) => [
        textCell(
          counter === null ? move : `${move}\n${t(($) => $.competitors.counter, { counter })}`,
          sureText(sure, locale),
        ),
        textCell(accountNames.get(accountId) ?? ''),
        figureCell(likelihood),
        dateCell(when),
      ]),
    ),
    t(($) => $.competitors.movesEmpty),
  );
}
