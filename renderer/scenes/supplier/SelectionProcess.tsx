import './process.css';
import { observer } from 'mobx-react-lite';
import {
  readSelection,
  type SelectionEvent,
  type SelectionReading,
} from '../../../shared/domain/account/selection-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { RowGrid } from '../../components/grid/RowGrid.tsx';
import { useStores } from '../../stores/stores.ts';
import { StageCard } from './StageCard.tsx';

const TABLES = ['cat.stages', 'cat.calendar', 'cat.knock_outs'] as const;

/** How the customer chooses in this category: gates in their order, the next dates, what throws a supplier out. */
export const SelectionProcess = observer(({ categoryId }: { readonly categoryId: string }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const selection = readSelection(account.view, categoryId);
  const { stages } = selection;
  return (
    <div data-testid="selection-process">
      {stages.length === 0 ? (
        <p className="muted supplier-note">{t(($) => $.supplier.process.empty)}</p>
      ) : (
        <ol className="process-strip">
          {stages.map((stage, index) => (
            <StageCard key={stage.entryId} stage={stage} number={index + 1} recordId={categoryId} />
          ))}
        </ol>
      )}
      <ProcessSummary selection={selection} />
      <Calendar calendar={selection.calendar} next={selection.next} />
      <KnockOuts knockOuts={selection.knockOuts} />
      <details className="process-edit" open={stages.length === 0}>
        <summary>{t(($) => $.supplier.process.edit)}</summary>
        {TABLES.map((key) => {
          const field = workspace.catalogue.field(key);
          const section = workspace.catalogue.sectionOf(key);
          if (field?.type.kind !== 'rows' || section === undefined) return null;
          return (
            <RowGrid key={key} recordId={categoryId} field={field} type={field.type} section={section} />
          );
        })}
      </details>
    </div>
  );
});

const ProcessSummary = observer(({ selection }: { readonly selection: SelectionReading }) => {
  const { t } = useStores().app;
  const warnings = selection.stages.filter(({ warning }) => warning !== null).length;
  if (selection.totalDays === null && warnings === 0) return null;
  return (
    <p className="process-summary supplier-note">
      {selection.totalDays !== null && (
        <span className="muted">
          {t(($) => $.supplier.process.total, { days: selection.totalDays ?? 0 })}
        </span>
      )}
      {warnings > 0 && (
        <span className="supplier-caution" data-testid="gate-warnings">
          {t(($) => $.supplier.process.warnings, { count: warnings })}
        </span>
      )}
    </p>
  );
});

type CalendarProps = { readonly calendar: readonly SelectionEvent[]; readonly next: SelectionEvent | null };

const Calendar = observer(({ calendar, next }: CalendarProps) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  if (calendar.length === 0) return null;
  const distance = ({ inDays }: SelectionEvent) => {
    if (inDays === null) return t(($) => $.supplier.process.noDate);
    if (inDays === 0) return t(($) => $.supplier.process.today);
    return inDays > 0
      ? t(($) => $.supplier.process.inDays, { days: inDays })
      : t(($) => $.supplier.process.past, { days: -inDays });
  };
  return (
    <ul className="process-calendar" data-testid="selection-calendar">
      {calendar.map((event) => (
        <li
          key={event.entryId}
          className={event === next ? 'process-next' : ''}
          title={
            event.owner === null
              ? undefined
              : t(($) => $.supplier.process.owner, { name: account.view.title(event.owner ?? '') })
          }
        >
          <b>{event.date === null ? '—' : formatDate(event.date, locale)}</b> {event.event}{' '}
          <span className="muted">
            {event === next ? `${t(($) => $.supplier.process.next)} · ` : ''}
            {distance(event)}
          </span>
        </li>
      ))}
    </ul>
  );
});

const KnockOuts = observer(({ knockOuts }: { readonly knockOuts: SelectionReading['knockOuts'] }) => {
  const { t } = useStores().app;
  if (knockOuts.length === 0) return null;
  const stateOf = (weMeet: boolean | null) => (weMeet === null ? 'meetsUnknown' : weMeet ? 'meets' : 'fails');
  return (
    <div className="process-knockouts">
      <b>{t(($) => $.supplier.process.knockOuts)}</b>
      <ul>
        {knockOuts.map(({ entryId, requirement, weMeet }) => (
          <li key={entryId}>
            {requirement}{' '}
            <span className={`process-${stateOf(weMeet)}`}>
              {t(($) => $.supplier.process[stateOf(weMeet)])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
});
