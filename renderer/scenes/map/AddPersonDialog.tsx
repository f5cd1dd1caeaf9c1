import { AutoComplete, Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';
import type { MapModel } from './map-model.ts';

type Props = { readonly model: MapModel; readonly isOpen: boolean; readonly onClose: () => void };

const EMPTY = { name: '', title: '', department: '', managerId: null as string | null };

/** A new person with the seat that he or she holds; afterwards the inspector shows the person. */
export const AddPersonDialog = observer(({ model, isOpen, onClose }: Props) => {
  const { app, account, commands, inspector } = useStores();
  const { t } = app;
  const [draft, setDraft] = useState(EMPTY);
  const people = [...model.people.values()];
  const departments = [...new Set(people.flatMap(({ department }) => department ?? []))];
  const close = () => {
    setDraft(EMPTY);
    onClose();
  };
  const add = async () => {
    const accountId = account.id;
    if (accountId === null || draft.name.trim() === '') return;
    const manager = draft.managerId === null ? undefined : model.people.get(draft.managerId);
    const person = await commands.createPerson({
      accountId,
      name: draft.name.trim(),
      title: draft.title.trim(),
      department: draft.department.trim(),
      reportsToSeatId: manager?.seat?.seatId ?? null,
    });
    if (person === null) return;
    close();
    inspector.select({ kind: 'person', recordId: person.id });
  };
  return (
    <Modal
      title={t(($) => $.map.addPerson)}
      open={isOpen}
      okText={t(($) => $.map.add)}
      cancelText={t(($) => $.map.cancel)}
      okButtonProps={{ disabled: draft.name.trim() === '', 'data-testid': 'add-person-ok' }}
      onOk={() => void add()}
      onCancel={close}
      destroyOnHidden
      width={420}
    >
      <form
        className="map-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <LabeledInput
          isFirst
          label={t(($) => $.map.name)}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          testId="person-name"
        />
        <LabeledInput
          label={t(($) => $.map.jobTitle)}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
          testId="person-title"
        />
        <div>
          <span id="map-department">{t(($) => $.map.department)}</span>
          <AutoComplete
            value={draft.department}
            aria-labelledby="map-department"
            options={departments.map((department) => ({ value: department }))}
            showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
            onChange={(department) => setDraft({ ...draft, department })}
            data-testid="person-department"
          />
        </div>
        <div>
          <span id="map-manager">{t(($) => $.map.reportsTo)}</span>
          <Select<string>
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t(($) => $.map.noManager)}
            aria-labelledby="map-manager"
            value={draft.managerId}
            onChange={(managerId) => setDraft({ ...draft, managerId: managerId ?? null })}
            options={people.map(({ id, name, seat }) => ({
              value: id,
              label: `${name} ${seat?.title ?? ''}`,
            }))}
          />
        </div>
        <button type="submit" hidden />
      </form>
    </Modal>
  );
});
