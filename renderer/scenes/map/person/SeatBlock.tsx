import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel, PersonOnMap } from '../map-model.ts';

type Props = { readonly person: PersonOnMap; readonly model: MapModel };

const SEAT_FIELDS = ['pos.title', 'pos.dept'] as const;

/** The seat that the person holds and the one above it. */
export const SeatBlock = observer(({ person, model }: Props) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const { seat } = person;
  if (seat === null) return null;
  const { seatId } = seat;
  const { view } = account;
  const bosses = [...model.people.values()].flatMap(({ id, name, seat: held }) =>
    held === null || id === person.id ? [] : [{ value: held.seatId, label: `${name} ${held.title}` }],
  );
  const above = view.text(seatId, 'pos.reports_to');
  return (
    <section className="person-block" aria-label={t(($) => $.map.seat)}>
      <h3>{t(($) => $.map.seat)}</h3>
      {SEAT_FIELDS.map((fieldKey) => {
        const field = workspace.catalogue.field(fieldKey);
        if (field === undefined || field.type.kind !== 'text') return null;
        const name = app.label(field.label);
        return (
          <div key={fieldKey} className="person-line">
            <span>{name}</span>
            <InlineValue
              type={field.type}
              value={view.value(seatId, fieldKey)}
              label={name}
              placeholder={t(($) => $.map.unknown)}
              onSave={(value) => void commands.setValue(seatId, fieldKey, value)}
            />
          </div>
        );
      })}
      <div className="person-line">
        <span>{t(($) => $.map.reportsTo)}</span>
        <Select<string>
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={above === '' ? null : above}
          aria-label={t(($) => $.map.reportsTo)}
          placeholder={t(($) => $.map.noManager)}
          onChange={(value) => void commands.setValue(seatId, 'pos.reports_to', value ?? null)}
          options={bosses}
          data-testid="person-manager"
        />
      </div>
    </section>
  );
});
