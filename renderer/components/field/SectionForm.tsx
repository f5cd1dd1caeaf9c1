import './section-form.css';
import { observer } from 'mobx-react-lite';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { RowGrid } from '../grid/RowGrid.tsx';
import { FieldCell } from './FieldCell.tsx';

type SectionFormProps = {
  readonly recordId: string;
  readonly section: Section;
  /** Fields to show; all of the section when left out. */
  readonly fields?: readonly Field[];
};

/** Fields of a section in two columns, its tables below: all derived from the catalogue. */
export const SectionForm = observer(({ recordId, section, fields = section.fields }: SectionFormProps) => (
  <>
    <div className="section-form">
      {fields.map((field) =>
        field.type.kind === 'rows' ? null : (
          <FieldCell key={field.key} recordId={recordId} field={field} section={section} />
        ),
      )}
    </div>
    {fields.map((field) =>
      field.type.kind === 'rows' ? (
        <RowGrid key={field.key} recordId={recordId} field={field} type={field.type} section={section} />
      ) : null,
    )}
  </>
));
