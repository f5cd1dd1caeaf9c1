import './person.css';
import './departures.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { type Departure, readDepartures } from '../../../../shared/domain/account/departure-reading.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { formatPercent } from '../../../../shared/format/number.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';
import { NewFileLink } from './NewFileLink.tsx';
import { SuccessorForm } from './SuccessorForm.tsx';

/** Seats that were left within 180 days and whose new holder is unknown or not yet met; nothing where there are none. */
export const Departures = observer(() => {
  const { t, locale } = useStores().app;
  const departures = useReading(readDepartures);
  const [isOpen, setOpen] = useState(false);
  if (departures.length === 0) return null;
  const seats = joinTexts(
    departures.map(({ title }) => title),
    locale,
  );
  return (
    <section className="departures" aria-label={t(($) => $.mapPerson.departures)} data-testid="departures">
      <header>
        <h2 title={t(($) => $.mapPerson.departuresHint)}>{t(($) => $.mapPerson.departures)}</h2>
        <span className="departures-seats">{t(($) => $.mapPerson.departuresOf, { seats })}</span>
        <Button
          size="small"
          aria-expanded={isOpen}
          data-testid="departures-unfold"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t(($) => $.mapPerson.fold) : t(($) => $.mapPerson.unfold)}
        </Button>
      </header>
      {isOpen && (
        <ul>
          {departures.map((departure) => (
            <DepartureItem key={departure.seatId} departure={departure} />
          ))}
        </ul>
      )}
    </section>
  );
});

const DepartureItem = observer(({ departure }: { readonly departure: Departure }) => {
  const { account, app, inspector, map } = useStores();
  const { t, locale } = app;
  const [isNaming, setNaming] = useState(false);
  const { seatId, title, department, personId, name, until, leftFor, nowOn, links, wasKey } = departure;
  const { successor, coverage } = departure;
  return (
    <li className="departure" data-testid={`departure-${name}`}>
      <p>
        <b>{title}</b> <span className="muted">{department}</span>
        {wasKey && <span className="person-chip person-chip-key">{t(($) => $.mapPerson.departure.key)}</span>}
      </p>
      <p>
        {t(($) => $.mapPerson.departure.left, { name, date: formatDate(until, locale) })}
        {leftFor !== '' && ` · ${t(($) => $.mapPerson.departure.to, { where: leftFor })}`}
        {nowOn !== null && ` · ${t(($) => $.mapPerson.departure.elsewhere, { seat: nowOn })}`}
      </p>
      <p className="muted">
        {links.length === 0
          ? t(($) => $.mapPerson.departure.noLinks)
          : t(($) => $.mapPerson.departure.links, {
              links: joinTexts(
                links.map(({ person, level }) => `${account.view.title(person)} R${level}`),
                locale,
              ),
            })}
      </p>
      {coverage !== null && coverage.share !== null && (
        <p className="muted">
          {t(($) => $.mapPerson.departure.coverage, {
            covered: coverage.covered,
            keys: coverage.keys,
            next: coverage.keys + 1,
            share: formatPercent(coverage.share).replace('%', ''),
          })}
        </p>
      )}
      <p className="departure-state">
        {successor === null
          ? t(($) => $.mapPerson.departure.vacant)
          : t(($) => $.mapPerson.departure.successor, { name: successor.name })}
      </p>
      {!map.isPast && (
        <p className="person-buttons">
          {successor === null && !isNaming && (
            <Button size="small" type="primary" onClick={() => setNaming(true)} data-testid="name-successor">
              {t(($) => $.mapPerson.departure.name)}
            </Button>
          )}
          {successor !== null && (
            <Button
              size="small"
              onClick={() => inspector.select({ kind: 'person', recordId: successor.personId })}
            >
              {t(($) => $.mapPerson.departure.open)}
            </Button>
          )}
          <NewFileLink personId={personId} />
        </p>
      )}
      {isNaming && successor === null && <SuccessorForm seatId={seatId} onDone={() => setNaming(false)} />}
    </li>
  );
});
