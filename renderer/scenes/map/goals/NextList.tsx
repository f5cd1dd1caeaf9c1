import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import {
  type NextPersonReading,
  readNextPeople,
} from '../../../../shared/domain/account/next-person-reading.ts';
import { GAP_PATTERNS } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from '../metrics/PeopleDetail.tsx';
import { NextWays } from '../person/NextWays.tsx';
import { GapAction } from './GapAction.tsx';

const SHOWN = 3;

/** Whom to see next, why, who can introduce, who of ours goes, and what it would do to the score. */
export const NextList = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { view } = account;
  const { reading } = model;
  const next = useMemo(() => readNextPeople(view, reading, SHOWN), [view, reading]);
  return (
    <section aria-label={t(($) => $.mapGoals.next)} data-testid="next-people">
      <h3>{t(($) => $.mapGoals.next)}</h3>
      {next.length === 0 && <p className="muted">{t(($) => $.mapGoals.nextNone)}</p>}
      <ol>
        {next.map((person) => (
          <NextItem key={person.id} model={model} next={person} />
        ))}
      </ol>
    </section>
  );
});

type ItemProps = { readonly model: MapModel; readonly next: NextPersonReading };

const NextItem = observer(({ model, next }: ItemProps) => {
  const { app } = useStores();
  const { t } = app;
  const { id, level, target, priority, pattern, reasons } = next;
  const person = model.people.get(id);
  const means = GAP_PATTERNS.find(({ key }) => key === pattern)?.means;
  return (
    <li className="goals-next" data-testid="next-person">
      <div className="goals-line">
        <PersonLinks ids={[id]} />
        <span className="muted">
          {t(($) => $.mapGoals.step, { level, target, priority: formatNumber(priority, 1, true) })}
        </span>
      </div>
      <p className="goals-reasons">
        {reasons.map((reason) => (
          <span key={reason} className="goals-reason">
            {t(($) => $.mapGoals.reasons[reason])}
          </span>
        ))}
      </p>
      {means !== undefined && <p>{app.label(means)}</p>}
      <NextWays next={next} />
      {reasons.includes('noAction') && person !== undefined && (
        <GapAction person={person} pattern={pattern} testId="next-add-action" />
      )}
    </li>
  );
});
