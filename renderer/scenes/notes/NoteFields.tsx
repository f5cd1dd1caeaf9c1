import { observer } from 'mobx-react-lite';
import { isRow } from '../../../shared/domain/account/view.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';
import { writtenHere } from './note-evidence.ts';

/** Title, date, people and channel of a note, edited in place. */
export const NoteFields = observer(({ noteId }: { readonly noteId: string }) => {
  const { account, app, commands, workspace } = useStores();
  const fields = workspace.catalogue.section('note')?.fields ?? [];
  return (
    <dl className="note-fields" aria-label={app.t(($) => $.notes.details)}>
      {fields.map(({ key, label, type }) => {
        if (key === 'note.text' || type.kind === 'rows' || type.kind === 'calculated') return null;
        const held = account.cell(noteId, key)[0]?.value ?? null;
        const name = app.label(label);
        return (
          <div key={key} className={key === 'note.title' ? 'note-title' : ''} data-testid={`field-${key}`}>
            <dt>{name}</dt>
            <dd>
              <InlineValue
                type={type}
                value={isRow(held) ? null : held}
                label={name}
                placeholder={app.t(($) => $.dossier.field.empty)}
                onSave={(value) =>
                  void commands.setValue(noteId, key, value, { evidence: writtenHere(workspace.today) })
                }
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
});
