import { AutoComplete, Modal, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { ADDED_KINDS, type AddedDraft, useAddToMap } from './add-to-map.ts';
import type { MapModel } from './map-model.ts';

type Props = {
  readonly model: MapModel;
  /** Person or empty seat under whom the new one hangs at first. */
  readonly chief: string | null;
  /** What is offered first. */
  readonly adds: AddedDraft['kind'];
  readonly onClose: () => void;
};

/** The field that is typed into first; the window would take its closing button. */
const FIRST = 'input:not([type="radio"])';

/** A person of theirs with a seat, somebody beside the customer, or a seat that nobody holds yet. */
export const AddPersonDialog = observer(({ model, chief, adds, onClose }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const form = useRef<HTMLFormElement>(null);
  const chiefs = chiefsOf(model);
  const [draft, setDraft] = useState<AddedDraft>({
    kind: adds,
    name: '',
    title: '',
    department: '',
    organization: '',
    chiefSeatId: chiefs.find(({ id }) => id === chief)?.seatId ?? null,
  });
  const change = (part: Partial<AddedDraft>) => setDraft({ ...draft, ...part });
  const adding = useAddToMap(draft);
  const add = async () => {
    if (adding.isReady && (await adding.add())) onClose();
  };
  const departments = [...new Set(model.reading.people.flatMap(({ department }) => department ?? []))];
  const { kind } = draft;
  return (
    <Modal
      open
      title={t(($) => $.map.addPerson)}
      okText={t(($) => $.map.add)}
      cancelText={t(($) => $.map.cancel)}
      okButtonProps={{ disabled: !adding.isReady, 'data-testid': 'add-person-ok' }}
      onOk={() => void add()}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && form.current?.querySelector<HTMLElement>(FIRST)?.focus()}
      width={440}
    >
      <form
        ref={form}
        className="map-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Segmented<AddedDraft['kind']>
          block
          value={kind}
          onChange={(next) => change({ kind: next })}
          aria-label={t(($) => $.maps.add.whatKind)}
          options={ADDED_KINDS.map((key) => ({
            value: key,
            label: <span data-testid={`add-${key}`}>{t(($) => $.maps.add[key])}</span>,
          }))}
        />
        {kind !== 'seat' && (
          <LabeledInput
            isFirst
            label={t(($) => $.map.name)}
            value={draft.name}
            onChange={(name) => change({ name })}
            testId="person-name"
          />
        )}
        {kind === 'outside' ? (
          <>
            <LabeledInput
              label={t(($) => $.maps.add.organization)}
              value={draft.organization}
              onChange={(organization) => change({ organization })}
              testId="person-organization"
            />
            <p className="form-hint">{t(($) => $.maps.add.organizationHint)}</p>
          </>
        ) : (
          <>
            <LabeledInput
              label={t(($) => $.map.jobTitle)}
              value={draft.title}
              onChange={(title) => change({ title })}
              testId="person-title"
            />
            <div>
              <span id="map-department">{t(($) => $.map.department)}</span>
              <AutoComplete
                value={draft.department}
                aria-labelledby="map-department"
                options={departments.map((department) => ({ value: department }))}
                showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
                onChange={(department) => change({ department })}
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
                value={draft.chiefSeatId}
                onChange={(chiefSeatId) => change({ chiefSeatId: chiefSeatId ?? null })}
                options={chiefs.map(({ seatId, text }) => ({ value: seatId, label: text }))}
              />
            </div>
          </>
        )}
        {kind === 'seat' && <p className="form-hint">{t(($) => $.maps.add.seatHint)}</p>}
        <button type="submit" hidden />
      </form>
    </Modal>
  );
});

/** Seats that somebody may report to: those with a holder, named after him or her, and the empty ones. */
function chiefsOf({ reading }: MapModel) {
  return [
    ...reading.people.flatMap(({ id, name, seat }) =>
      seat === null ? [] : [{ id, seatId: seat.seatId, text: `${name} ${seat.title}` }],
    ),
    ...reading.vacancies.map(({ seatId, title }) => ({ id: seatId, seatId, text: title })),
  ];
}
