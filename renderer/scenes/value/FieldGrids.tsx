import { observer } from 'mobx-react-lite';
import { RowGrid } from '../../components/grid/RowGrid.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly recordId: string;
  readonly fieldKeys: readonly string[];
  readonly summary: string;
  readonly isOpen: boolean;
};

/** The tables that figures are made of, folded away until somebody edits them. */
export const FieldGrids = observer(({ recordId, fieldKeys, summary, isOpen }: Props) => {
  const { catalogue } = useStores().workspace;
  return (
    <details className="value-details" open={isOpen}>
      <summary>{summary}</summary>
      {fieldKeys.map((key) => {
        const [field, section] = [catalogue.field(key), catalogue.sectionOf(key)];
        return field?.type.kind === 'rows' && section !== undefined ? (
          <RowGrid key={key} recordId={recordId} field={field} type={field.type} section={section} />
        ) : null;
      })}
    </details>
  );
});
