import { readForecast } from '../../domain/account/forecast-reading.ts';
import { cellText } from '../../domain/account/money.ts';
import { readService, type ServiceItem } from '../../domain/account/service-reading.ts';
import type { RowEntry } from '../../domain/account/view.ts';
import { formatBoolean } from '../../format/value.ts';
import { figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ColumnKind } from '../document.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { valueCell } from '../value-cells.ts';
import type { Line, PortfolioContext } from './context.ts';
import { type ColumnName, field, plan, type SheetPlan } from './fields.ts';
import type { RowCounter } from './row-counter.ts';

type PlanRow = Line & { readonly held: RowEntry };

/** A cell of a stored row as its column's type shows it; the first names how sure the row is. */
function stored(context: PortfolioContext, fieldKey: string, isMarked: boolean) {
  return (name: ColumnName, kind: ColumnKind, columnKey: string, more: { readonly width?: number } = {}) =>
    field<PlanRow>(
      context,
      name,
      kind,
      ({ view, held: { entry, row } }): Cell => {
        const type = view.catalogue.field(fieldKey)?.type;
        const found = type?.kind === 'rows' ? type.columns.find(({ key }) => key === columnKey) : undefined;
        if (found === undefined) return textCell(null);
        const { amount, locale } = context;
        const mark = isMarked && kind === 'text' ? evidenceMark(entry.evidence, locale) : null;
        const titleOf = (id: string) => view.title(id);
        return valueCell(found.type, row[columnKey] ?? null, mark, { amount, locale, titleOf });
      },
      more,
    );
}

/** Opportunities with their weighted value (domain §10.1). */
export function opportunitiesSheet(context: PortfolioContext): SheetPlan {
  const { amount, t } = context;
  const cell = stored(context, 'plan.opportunities', false);
  const reading = ({ view, held }: PlanRow) => {
    const { years, unplaced } = readForecast(view);
    const all = [...years.flatMap(({ opportunities }) => opportunities), ...unplaced];
    return all.find(({ entryId }) => entryId === held.entry.id);
  };
  const fields = [
    field<PlanRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    stored(context, 'plan.opportunities', true)('opportunity', 'text', 'name', { width: 2 }),
    cell('category', 'text', 'category'),
    cell('initiative', 'text', 'initiative', { width: 2 }),
    field<PlanRow>(context, 'amountOf', 'money', (row) => figureCell(amount(reading(row)?.value ?? null)), {
      sum: true,
    }),
    cell('stage', 'text', 'stage'),
    field<PlanRow>(context, 'probability', 'percent', (row) => figureCell(reading(row)?.probability ?? null)),
    field<PlanRow>(
      context,
      'weighted',
      'money',
      (row) => formulaCell(amount(reading(row)?.weighted ?? null), '[amountOf]*[probability]/100'),
      { sum: true },
    ),
    cell('decision', 'date', 'decision'),
    cell('rivals', 'text', 'rivals'),
    cell('theme', 'text', 'theme', { width: 2 }),
    cell('nextStep', 'text', 'next', { width: 2 }),
    cell('nextDate', 'date', 'next_date'),
  ];
  return plan('Opportunities', fields, rowsOf('plan.opportunities'), {
    totalLabel: t(($) => $.report.total),
    frozen: 2,
  });
}

/** Actions with owner, due date and state (domain §10.1). */
export function actionsSheet(context: PortfolioContext): SheetPlan {
  const { locale } = context;
  const cell = stored(context, 'plan.actions', false);
  const isOverdue = ({ view, held: { row } }: PlanRow) => {
    const due = cellText(row, 'due');
    return due !== null && due < view.today && row.status !== 'done' && row.status !== 'dropped';
  };
  const fields = [
    field<PlanRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    cell('actionCode', 'text', 'code'),
    stored(context, 'plan.actions', true)('action', 'text', 'text', { width: 2 }),
    cell('objective', 'text', 'objective'),
    cell('person', 'text', 'person'),
    cell('owner', 'text', 'owner'),
    cell('start', 'date', 'start'),
    cell('due', 'date', 'due'),
    cell('state', 'text', 'status'),
    field<PlanRow>(context, 'overdue', 'text', (row) => textCell(formatBoolean(isOverdue(row), locale))),
    cell('priority', 'text', 'priority'),
    cell('effort', 'number', 'effort_days'),
    cell('cost', 'money', 'cost'),
    cell('result', 'text', 'result', { width: 2 }),
  ];
  return plan('Actions', fields, rowsOf('plan.actions'), { frozen: 3 });
}

function rowsOf(fieldKey: string) {
  return (line: Line): readonly PlanRow[] =>
    line.view.rows(line.view.account.id, fieldKey).map((held) => ({ ...line, held }));
}

type StandardRow = Line & {
  readonly item: ServiceItem;
  readonly compliance: number | null;
  /** Rows of the account, for the share of them that is met. */
  readonly count: number;
  readonly isFirst: boolean;
};

/** What the standards of each account's tier require, what is, and whether it is met (domain §5.8). */
export function serviceSheet(context: PortfolioContext, counter: RowCounter): SheetPlan {
  const { text, locale } = context;
  const either = (value: string | number | null) =>
    typeof value === 'number' ? figureCell(value) : textCell(value);
  const shareCell = ({ isFirst, compliance, count }: StandardRow): Cell => {
    if (!isFirst || compliance === null) return figureCell(null);
    const [from, to] = counter.next('Service', count);
    return formulaCell(compliance, `AVERAGE([metCount@${from}-${to}])*100`);
  };
  const fields = [
    field<StandardRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<StandardRow>(context, 'tier', 'text', ({ summary }) => textCell(summary.tier)),
    field<StandardRow>(context, 'item', 'text', ({ item }) => textCell(text(item.label))),
    field<StandardRow>(context, 'unit', 'text', ({ item }) =>
      textCell(item.unit === null ? '' : text(item.unit)),
    ),
    field<StandardRow>(context, 'standard', 'text', ({ item }) => either(item.standard)),
    field<StandardRow>(context, 'actual', 'text', ({ item }) => either(item.actual)),
    field<StandardRow>(context, 'met', 'text', ({ item }) =>
      textCell(item.met === null ? '' : formatBoolean(item.met, locale)),
    ),
    field<StandardRow>(context, 'metCount', 'integer', ({ item }) =>
      figureCell(item.met === null ? null : Number(item.met)),
    ),
    field<StandardRow>(context, 'compliance', 'percent', shareCell),
  ];
  return plan('Service', fields, (line) => {
    const { items, compliance } = readService(line.view);
    const due = items.filter(({ isDue }) => isDue);
    return due.map((item, index) => ({ ...line, item, compliance, count: due.length, isFirst: index === 0 }));
  });
}
