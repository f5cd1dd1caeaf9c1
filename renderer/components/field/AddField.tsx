import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { ownFieldKey, withField } from '../../../shared/domain/dossier/own-fields.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { useStores } from '../../stores/stores.ts';
import { FIELD_KINDS, type FieldKind, newFieldType } from './new-type.ts';

type AddFieldProps = { readonly section: Section; readonly onAdded?: (field: Field) => void };

/** Three answers make a field: what it is called, what it holds, how much it counts. */
export const AddField = observer(({ section, onAdded }: AddFieldProps) => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FieldKind>('text');
  const [weight, setWeight] = useState<Field['weight']>(1);

  if (!isOpen) {
    return (
      <Button
        size="small"
        data-testid="add-field"
        disabled={workspace.catalogueProblem !== null}
        onClick={() => setOpen(true)}
      >
        {t(($) => $.catalogue.field.add)}
      </Button>
    );
  }
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const field: Field = {
      key: ownFieldKey(name, crypto.randomUUID()),
      label: label(name.trim(), name.trim()),
      type: newFieldType(kind),
      weight,
    };
    const { own } = workspace;
    if (!(await commands.saveCatalogue({ ...own, sections: withField(own.sections, section, field) })))
      return;
    setOpen(false);
    setName('');
    onAdded?.(field);
  };
  return (
    <form className="add-field" data-testid="add-field-form" onSubmit={(event) => void add(event)}>
      <Input
        size="small"
        autoFocus
        value={name}
        maxLength={200}
        aria-label={t(($) => $.catalogue.field.name)}
        placeholder={t(($) => $.catalogue.field.name)}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      <Select<FieldKind>
        size="small"
        value={kind}
        aria-label={t(($) => $.catalogue.field.type)}
        popupMatchSelectWidth={false}
        options={FIELD_KINDS.map((value) => ({ value, label: t(($) => $.catalogue.types[value]) }))}
        onChange={setKind}
      />
      <Select<Field['weight']>
        size="small"
        value={weight}
        aria-label={t(($) => $.catalogue.field.weight)}
        popupMatchSelectWidth={false}
        options={([0, 1, 2, 3] as const).map((value) => ({
          value,
          label: t(($) => $.catalogue.field.weights[value]),
        }))}
        onChange={setWeight}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t(($) => $.catalogue.template.save)}
      </Button>
      <Button size="small" onClick={() => setOpen(false)}>
        {t(($) => $.catalogue.template.cancel)}
      </Button>
    </form>
  );
});
