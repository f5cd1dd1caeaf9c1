import './section-form.css';
import { observer } from 'mobx-react-lite';
import type { Field, RowsType, Section } from '../../../shared/domain/dossier/types.ts';
import { RowGrid } from '../grid/RowGrid.tsx';
import { Staged } from '../Staged.tsx';
import { FieldCell } from './FieldCell.tsx';

type SectionFormProps = {
  readonly recordId: string;
  readonly section: Section;
  /** Fields to show; all of the section when left out. */
  readonly fields?: readonly Field[];
  /** Field that is wanted on the screen at once, wherever it stands. */
  readonly until?: string | undefined;
};

/** Tables that fit on the first screen; the others follow one a frame. */
const TABLES_AT_ONCE = 2;

function tablesOf(fields: readonly Field[]): readonly { readonly field: Field; readonly type: RowsType }[] {
  return fields.flatMap((field) => (field.type.kind === 'rows' ? [{ field, type: field.type }] : []));
}

/** Fields of a section in two columns, its tables below: all derived from the catalogue. */
export const SectionForm = observer(
  ({ recordId, section, fields = section.fields, until }: SectionFormProps) => (
    <>
      <div className="section-form">
        {fields.map((field) =>
          field.type.kind === 'rows' ? null : (
            <FieldCell key={field.key} recordId={recordId} field={field} section={section} />
          ),
        )}
      </div>
      <Staged
        first={Math.max(TABLES_AT_ONCE, 1 + tablesOf(fields).findIndex(({ field }) => field.key === until))}
      >
        {tablesOf(fields).map(({ field, type }) => (
          <RowGrid key={field.key} recordId={recordId} field={field} type={type} section={section} />
        ))}
      </Staged>
    </>
  ),
);
