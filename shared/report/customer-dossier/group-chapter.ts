import type { Summary } from '../../domain/account/summary.ts';
import { readFirms, readTies } from '../../domain/group/firm-reading.ts';
import { treeRows } from '../../domain/group/group-tree.ts';
import {
  createOwnership,
  type Firm,
  membersOf,
  type Ownership,
  waysTo,
} from '../../domain/group/ownership.ts';
import { type GroupTotals, type RollUp, rollUp } from '../../domain/group/roll-up.ts';
import { drawGroupChart } from '../../figure/group-chart.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { formatPercent } from '../../format/number.ts';
import { column, figureCell, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** More cards than this do not fit on a page. */
const MOST_CARDS = 24;

type GroupContext = DossierContext & {
  readonly ownership: Ownership;
  readonly own: Firm;
  readonly members: ReadonlyMap<string, Summary>;
};

/** Where the account stands in its group and our business with the whole of it; nothing without a group. */
export function groupChapter(context: DossierContext, members: readonly Summary[]): readonly Block[] {
  const { view, t } = context;
  const source = { records: view.records('firm'), entries: view.entries };
  const ownership = createOwnership(readFirms(source));
  const own = [...ownership.firms.values()].find(({ accountId }) => accountId === view.account.id);
  if (own === undefined || members.length === 0) return [];
  const group = { ...context, ownership, own, members: new Map(members.map((one) => [one.accountId, one])) };
  const heads = [...new Set(waysTo(ownership, own.id).flatMap(([head]) => head ?? []))];
  const inGroup = new Set(heads.flatMap((head) => membersOf(ownership, head)));
  return [
    heading(
      1,
      t(($) => $.groups.report.title),
      true,
    ),
    ...heads.flatMap((head) => groupBlocks(head, group)),
    ...tieBlocks(
      readTies(source).filter(({ from, to }) => inGroup.has(from) || inGroup.has(to)),
      group,
    ),
  ];
}

function groupBlocks(head: string, group: GroupContext): readonly Block[] {
  const { t, ownership, own, members } = group;
  const sums = rollUp(ownership, head, (accountId) => members.get(accountId));
  const name = ownership.firms.get(head)?.name ?? '';
  const lead =
    sums.firms === 1
      ? t(($) => $.groups.report.leadAlone, { name: own.name })
      : t(($) => $.groups.report.lead, { root: name, firms: sums.firms, accounts: sums.full.accounts });
  return [
    paragraph(lead, 'lead'),
    heading(
      2,
      t(($) => $.groups.report.rollUp),
    ),
    rollUpTable(sums, group),
    ...(sums.withoutWallet > 0 && sums.full.share !== null
      ? [
          paragraph(
            t(($) => $.groups.withoutWallet, { count: sums.withoutWallet }),
            'note',
          ),
        ]
      : []),
    ...(sums.withoutStake > 0
      ? [
          paragraph(
            t(($) => $.groups.withoutStake, { count: sums.withoutStake }),
            'note',
          ),
        ]
      : []),
    heading(
      2,
      t(($) => $.groups.report.tree),
    ),
    ...chartBlocks(head, sums.firms, group),
    treeTable(head, group),
    paragraph(
      t(($) => $.groups.report.treeNote),
      'note',
    ),
  ];
}

function rollUpTable(sums: RollUp, { t, amount, withMoneyUnit }: GroupContext): ReportTable {
  const line = (label: string, totals: GroupTotals): Cell[] => [
    textCell(label),
    figureCell(amount(totals.revenue)),
    figureCell(amount(totals.wallet)),
    figureCell(totals.share),
    figureCell(totals.accounts),
    figureCell(totals.people),
    figureCell(totals.employees),
  ];
  const label = (key: 'accounts' | 'people' | 'employees' | 'share') => t(($) => $.groups.column[key]);
  return {
    kind: 'table',
    rowHeads: true,
    columns: [
      column(
        'scope',
        t(($) => $.groups.report.scope),
        'text',
        14,
      ),
      column('revenue', withMoneyUnit(t(($) => $.groups.column.revenue)), 'money', 16),
      column('wallet', withMoneyUnit(t(($) => $.groups.column.wallet)), 'money', 16),
      column('share', label('share'), 'percent', 12),
      column('accounts', label('accounts'), 'number', 12),
      column('people', label('people'), 'number', 12),
      column('employees', label('employees'), 'number', 14),
    ],
    rows: [
      line(
        t(($) => $.groups.full),
        sums.full,
      ),
      line(
        t(($) => $.groups.byStake),
        sums.byStake,
      ),
    ],
  };
}

/** The tree as an indented table; names of our accounts carry their figures. */
function treeTable(head: string, group: GroupContext): ReportTable {
  const { t, view, locale, ownership, own, members, amount, withMoneyUnit } = group;
  return {
    kind: 'table',
    columns: [
      column(
        'firm',
        t(($) => $.groups.column.name),
        'text',
        30,
      ),
      column(
        'stake',
        t(($) => $.groups.column.stake),
        'percent',
        14,
      ),
      column(
        'account',
        t(($) => $.groups.column.account),
        'text',
        16,
      ),
      column('revenue', withMoneyUnit(t(($) => $.groups.column.revenue)), 'money', 16),
      column(
        'people',
        t(($) => $.groups.column.people),
        'integer',
        12,
      ),
      column(
        'employees',
        t(($) => $.groups.column.employees),
        'integer',
        12,
      ),
    ],
    rows: treeRows(ownership, head, () => true).map(({ firm: id, owner, level, stake, isRepeat }) => {
      const firm = ownership.firms.get(id);
      const summary = isRepeat ? undefined : members.get(firm?.accountId ?? '');
      const note = isRepeat
        ? `（${t(($) => $.groups.repeated)}）`
        : id === own.id
          ? t(($) => $.groups.report.thisAccount)
          : '';
      const mark =
        owner === null ? null : markOfRows(view, id, 'frm.owners', locale, (row) => row.firm === owner);
      return [
        textCell(`${'　'.repeat(level)}${firm?.name ?? ''}${note}`),
        figureCell(stake, mark),
        textCell(summary?.name ?? null),
        figureCell(amount(summary?.revenue ?? null)),
        figureCell(summary?.people ?? null),
        figureCell(isRepeat ? null : (firm?.headcount ?? summary?.headcount ?? null)),
      ];
    }),
  };
}

function chartBlocks(head: string, count: number, group: GroupContext): readonly Block[] {
  const { t, ownership, members } = group;
  if (count < 2 || count > MOST_CARDS) return [];
  const title = t(($) => $.groups.pictureOf, { name: ownership.firms.get(head)?.name ?? '' });
  const { svg, width, height } = drawGroupChart(
    {
      title,
      rows: treeRows(ownership, head, () => true),
      firms: new Map(
        [...ownership.firms.values()].map(({ id, name, accountId }) => {
          const summary = members.get(accountId ?? '');
          const tier = summary?.tier ?? null;
          const detail = tier === null ? (summary?.name ?? '') : t(($) => $.common.tier, { tier });
          return [id, { name, detail, isAccount: summary !== undefined }];
        }),
      ),
      stakeText: (stake) => (stake === null ? '' : formatPercent(stake)),
    },
    PRINT_THEME,
  );
  return [{ kind: 'figure', svg, alt: title, width, height, caption: t(($) => $.groups.report.figure) }];
}

function tieBlocks(ties: ReturnType<typeof readTies>, { t, ownership }: GroupContext): readonly Block[] {
  if (ties.length === 0) return [];
  const nameOf = (id: string) => ownership.firms.get(id)?.name ?? '';
  return [
    heading(
      2,
      t(($) => $.groups.ties),
    ),
    {
      kind: 'table',
      columns: [
        column(
          'from',
          t(($) => $.groups.report.from),
          'text',
          18,
        ),
        column(
          'type',
          t(($) => $.groups.report.type),
          'text',
          14,
        ),
        column(
          'to',
          t(($) => $.groups.report.to),
          'text',
          18,
        ),
        column(
          'note',
          t(($) => $.groups.report.note),
          'text',
          30,
        ),
      ],
      rows: ties.map(({ from, type, to, note }) => [
        textCell(nameOf(from)),
        textCell(type),
        textCell(nameOf(to)),
        textCell(note),
      ]),
    },
  ];
}
