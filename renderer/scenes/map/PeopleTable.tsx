import { observer } from 'mobx-react-lite';
import { DECISION_ROLES, POLITICS } from '../../../shared/domain/relationship/roles.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';
import { attitudeKey, attitudeWord } from './attitude.ts';
import type { MapModel, PersonOnMap } from './map-model.ts';
import { levelText } from './PersonCard.tsx';

/** The same people as a list: for reading aloud, for comparing, for long maps. Most urgent first. */
export const PeopleTable = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const people = [...model.people.values()].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  return (
    <div className="map-table-frame">
      <table className="map-table" data-testid="people-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.map.name)}</th>
            <th scope="col">{t(($) => $.map.jobTitle)}</th>
            <th scope="col">{t(($) => $.map.department)}</th>
            <th scope="col">{t(($) => $.map.role)}</th>
            <th scope="col">{t(($) => $.map.politics)}</th>
            <th scope="col">{t(($) => $.map.influence)}</th>
            <th scope="col">{t(($) => $.map.attitude)}</th>
            <th scope="col">{t(($) => $.map.level)}</th>
            <th scope="col">{t(($) => $.map.lastContact)}</th>
            <th scope="col">{t(($) => $.map.metric.coverage)}</th>
            <th scope="col">{t(($) => $.map.weight)}</th>
            <th scope="col">{t(($) => $.map.priority)}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

const Row = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, inspector } = useStores();
  const { t, locale } = app;
  const { id, code, name, seat, roles, politics, influence, attitude, level, target, isKey, isCovered } =
    person;
  const roleTexts = DECISION_ROLES.filter(({ key }) => roles.includes(key)).map(({ label }) =>
    app.label(label),
  );
  const status = POLITICS.find(({ key }) => key === politics);
  return (
    <tr data-selected={inspector.target?.recordId === id} data-testid={`person-row-${code}`}>
      <th scope="row">
        <button
          type="button"
          className="map-link"
          onClick={() => inspector.select({ kind: 'person', recordId: id })}
        >
          {name}
        </button>
      </th>
      <td>{seat?.title ?? ''}</td>
      <td>{seat?.department ?? ''}</td>
      <td>{joinTexts(roleTexts, locale)}</td>
      <td>{status === undefined ? '' : app.label(status.label)}</td>
      <td>{influence ?? '–'}</td>
      <td>
        <i className="map-swatch" data-attitude={attitudeKey(attitude)} aria-hidden="true" />
        {attitudeWord(t, attitude)}
      </td>
      <td>{levelText(level, target ?? null)}</td>
      <td>
        {person.lastContact === null ? t(($) => $.map.person.never) : formatDate(person.lastContact, locale)}
      </td>
      <td>{isKey ? t(($) => (isCovered ? $.map.covered : $.map.uncovered)) : ''}</td>
      <td>{person.weight === null ? '–' : formatNumber(person.weight)}</td>
      <td>
        {person.priority === null || person.priority === 0 ? '' : formatNumber(person.priority, 1, true)}
      </td>
    </tr>
  );
});
