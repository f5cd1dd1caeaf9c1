import { useMemo } from 'react';
import { DECISION_ROLES, POLITICS } from '../../../shared/domain/relationship/roles.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import type { TableColumn } from '../../components/table/columns.ts';
import { useStores } from '../../stores/stores.ts';
import { attitudeKey, attitudeWord } from './attitude.ts';
import { levelText } from './card-marks.tsx';
import type { ShownPerson } from './past-people.ts';

type Column = TableColumn<ShownPerson>;

/** What a past day keeps no record of. */
const OF_NOW: readonly string[] = ['contacts90', 'actions', 'politics'];

const dash = (value: number | null, decimals = 2) =>
  value === null ? '–' : formatNumber(value, decimals, decimals === 1);

/** Columns of the people's list, of now or of a past day; figures sort largest first. */
export function usePeopleColumns(isPast: boolean): readonly Column[] {
  const { app, inspector } = useStores();
  const { t, locale } = app;
  return useMemo((): readonly Column[] => {
    const rolesOf = ({ roles }: ShownPerson) =>
      joinTexts(
        DECISION_ROLES.filter(({ key }) => roles.includes(key)).map(({ label }) => app.label(label)),
        locale,
      );
    const politicsOf = ({ politics }: ShownPerson) => {
      const status = POLITICS.find(({ key }) => key === politics);
      return status === undefined ? '' : app.label(status.label);
    };
    const placeOf = ({ seat, outside }: ShownPerson) => outside ?? seat?.department ?? '';
    const text = (
      key: string,
      name: string,
      width: string,
      read: (person: ShownPerson) => string,
    ): Column => ({
      key,
      name,
      width,
      sortKey: read,
      cell: (person) => <span title={read(person)}>{read(person)}</span>,
    });
    const figure = (
      key: string,
      name: string,
      read: (person: ShownPerson) => number | null,
      decimals?: number,
    ): Column => ({
      key,
      name,
      width: '52px',
      isFigure: true,
      isDescending: true,
      sortKey: read,
      cell: (person) => dash(read(person), decimals),
    });
    /** English words are longer than Chinese ones. */
    const wide = (chinese: string, english: string) => (locale === 'en' ? english : chinese);
    const columns: readonly Column[] = [
      {
        ...text(
          'name',
          t(($) => $.map.name),
          'minmax(72px, 1fr)',
          ({ name }) => name,
        ),
        cell: ({ id, name, code }, tabIndex) => (
          <button
            type="button"
            className="map-link"
            tabIndex={tabIndex}
            title={name}
            onClick={() => inspector.select({ kind: 'person', recordId: id })}
            data-testid={`person-row-${code}`}
          >
            {name}
          </button>
        ),
      },
      text(
        'title',
        t(($) => $.map.jobTitle),
        'minmax(84px, 1.4fr)',
        ({ seat }) => seat?.title ?? '',
      ),
      text(
        'department',
        t(($) => $.map.department),
        'minmax(64px, 1fr)',
        placeOf,
      ),
      figure(
        'priority',
        t(($) => $.map.priority),
        ({ priority }) => priority || null,
        1,
      ),
      figure(
        'influence',
        t(($) => $.map.influence),
        ({ influence }) => influence,
      ),
      {
        ...figure(
          'attitude',
          t(($) => $.map.attitude),
          ({ attitude }) => attitude,
        ),
        width: wide('66px', '116px'),
        isFigure: false,
        cell: ({ attitude }) => (
          <>
            <i className="map-swatch" data-attitude={attitudeKey(attitude)} aria-hidden="true" />
            {attitudeWord(t, attitude)}
          </>
        ),
      },
      {
        ...figure(
          'level',
          t(($) => $.map.level),
          ({ level }) => level,
        ),
        isFigure: false,
        cell: ({ level, target }) => levelText(level, target ?? null),
      },
      figure(
        'actions',
        t(($) => $.maps.openActions),
        ({ openActions }) => openActions ?? 0,
      ),
      text(
        'roles',
        t(($) => $.map.role),
        'minmax(64px, 1fr)',
        rolesOf,
      ),
      {
        ...text(
          'lastContact',
          t(($) => $.map.lastContact),
          '78px',
          ({ lastContact }) =>
            lastContact === null ? t(($) => $.map.person.never) : formatDate(lastContact, locale),
        ),
        sortKey: ({ days }) => days,
      },
      text(
        'covered',
        t(($) => $.map.metric.coverage),
        wide('54px', '88px'),
        ({ isKey, isCovered }) => (isKey ? t(($) => (isCovered ? $.map.covered : $.map.uncovered)) : ''),
      ),
      figure(
        'contacts90',
        t(($) => $.maps.contacts90),
        ({ contacts90 }) => contacts90,
      ),
      figure(
        'weight',
        t(($) => $.map.weight),
        ({ weight }) => weight,
        1,
      ),
      text(
        'politics',
        t(($) => $.map.politics),
        '72px',
        politicsOf,
      ),
    ];
    return columns.filter(({ key }) => !(isPast && OF_NOW.includes(key)));
  }, [app, inspector, isPast, locale, t]);
}
