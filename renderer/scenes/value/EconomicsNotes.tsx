import { observer } from 'mobx-react-lite';
import { readEconomicsNotes } from '../../../shared/domain/account/economics-notes.ts';
import { MissingInputs } from '../../components/arithmetic/MissingInputs.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** Why a figure is not there, and what is remarkable: named, linked, never a blank without a word. */
export const EconomicsNotes = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const notes = useReading(readEconomicsNotes);
  const missing = notes.filter(({ kind }) => kind === 'missing');
  const latest = Math.max(...missing.map(({ year }) => year));
  return (
    <>
      {notes.map(({ kind, fieldKey, year }) => {
        if (kind === 'missing') return null;
        const field = workspace.catalogue.field(fieldKey);
        return (
          <p key={`${kind} ${fieldKey} ${year}`} className="arithmetic-warning" data-testid={`note-${kind}`}>
            {t(($) => $.value.note[kind], { year, field: field === undefined ? '' : app.label(field.label) })}
          </p>
        );
      })}
      <MissingInputs inputs={missing.filter(({ year }) => year === latest)} />
    </>
  );
});
