import { observer } from 'mobx-react-lite';
import { useOpenField } from '../../app/use-open-field.ts';
import { useStores } from '../../stores/stores.ts';

type FieldLinkProps = {
  readonly recordId: string;
  readonly fieldKey: string;
  readonly entryId: string | null;
};

/** The field's name; leads to it as long as its record is there. */
export const FieldLink = observer(({ recordId, fieldKey, entryId }: FieldLinkProps) => {
  const { account, app, workspace } = useStores();
  const openField = useOpenField();
  const field = workspace.catalogue.field(fieldKey);
  const section = workspace.catalogue.sectionOf(fieldKey);
  const name = field === undefined ? fieldKey : app.label(field.label);
  if (field === undefined || section === undefined || account.view.record(recordId) === undefined)
    return <b>{name}</b>;
  const isThere = entryId !== null && account.entryById(entryId) !== undefined;
  return (
    <button
      type="button"
      className="history-link"
      aria-label={app.t(($) => $.history.comparison.open, { field: name })}
      onClick={() => openField({ recordId, field, section, entryId: isThere ? entryId : null })}
    >
      {name}
    </button>
  );
});
