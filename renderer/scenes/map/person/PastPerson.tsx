import './person.css';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../../shared/format/date.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import type { FramePerson } from '../../../../shared/ipc/map-frame.ts';
import { useStores } from '../../../stores/stores.ts';
import { roleNames, scaleText } from './help-choose.ts';
import { useFrames } from './use-frames.ts';

type Props = { readonly personId: string; readonly date: string };

/** What was known of a person at the end of a past day; nothing of it can be changed. */
export const PastPerson = observer(({ personId, date }: Props) => {
  const { account, app, map } = useStores();
  const { t } = app;
  const frames = useFrames(map.mapId, [date]);
  const person = frames?.[0]?.people.find(({ id }) => id === personId);
  const day = formatDate(date, app.locale);
  return (
    <div className="person" data-testid="person-inspector" aria-busy={frames === null}>
      <header className="person-head">
        <h2>{person?.name ?? account.view.title(personId)}</h2>
        <p className="muted">{[person?.title, person?.department].filter(Boolean).join(' · ')}</p>
        <p className="person-map">{t(($) => $.mapPerson.past, { date: day })}</p>
      </header>
      {frames !== null && person === undefined && (
        <p className="muted">{t(($) => $.mapPerson.pastGone, { date: day })}</p>
      )}
      {person !== undefined && <PastFacts person={person} />}
    </div>
  );
});

const PastFacts = observer(({ person }: { readonly person: FramePerson }) => {
  const { account, app } = useStores();
  const { t } = app;
  const { attitude, influence, level, target, days, roles, managerId, isKey, isCovered } = person;
  const lines = [
    [t(($) => $.map.role), joinTexts(roleNames(roles, app.label), app.locale) || '–'],
    [t(($) => $.map.influence), influence === null ? '–' : scaleText('influence', influence, app.label)],
    [t(($) => $.map.attitude), attitude === null ? '–' : scaleText('attitude', attitude, app.label)],
    [
      t(($) => $.map.person.closeness),
      `${scaleText('level', level, app.label)}${target === null ? '' : ` → R${target}`}`,
    ],
    [
      t(($) => $.map.person.contact),
      days === null ? t(($) => $.map.person.never) : t(($) => $.mapPerson.days, { days }),
    ],
    [t(($) => $.map.reportsTo), managerId === null ? '–' : account.view.title(managerId)],
    ...(isKey
      ? [
          [
            t(($) => $.mapPerson.key),
            isCovered ? t(($) => $.mapPerson.covered) : t(($) => $.mapPerson.uncovered),
          ],
        ]
      : []),
  ];
  return (
    <dl className="person-facts">
      {lines.map(([name, text]) => (
        <div key={name} className="person-line person-line-wide">
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
});
