import { observer } from 'mobx-react-lite';
import { isRow } from '../../../shared/domain/account/view.ts';
import { rich } from '../../../shared/domain/dossier/define.ts';
import type { Field } from '../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { useStores } from '../../stores/stores.ts';
import { InlineValue } from './InlineValue.tsx';

type FieldNoteProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly entry: EntryRow | undefined;
  readonly onFocus: () => void;
};

/** The remark that belongs to the answer ("score + rich", domain §2). */
export const FieldNote = observer(({ recordId, field, entry, onFocus }: FieldNoteProps) => {
  const { app, commands } = useStores();
  const value = entry === undefined || isRow(entry.value) ? null : entry.value;
  return (
    <InlineValue
      type={rich}
      value={entry?.note ?? null}
      label={app.t(($) => $.dossier.field.noteOf, { field: app.label(field.label) })}
      placeholder={app.t(($) => $.dossier.field.noteEmpty)}
      onFocus={onFocus}
      savesDrafts
      onSave={(note, group) =>
        void commands.setValue(recordId, field.key, value, {
          note: typeof note === 'string' ? note : null,
          ...(group === undefined ? {} : { group }),
        })
      }
    />
  );
});
