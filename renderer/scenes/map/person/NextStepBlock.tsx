import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import {
  type NextPersonReading,
  readNextPeople,
} from '../../../../shared/domain/account/next-person-reading.ts';
import { GAP_PATTERNS, patternFor } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionList } from './ActionList.tsx';
import { NextWays } from './NextWays.tsx';
import type { InspectedPerson } from './person-on-map.ts';

/** What usually works for the gap that is left and why now, what is being done, and a new action with owner and day. */
export const NextStepBlock = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { account, app } = useStores();
  const { t } = app;
  const [isAdding, setAdding] = useState(false);
  const { person, reading } = inspected;
  const { view } = account;
  const next = useMemo(
    () => readNextPeople(view, reading, reading.people.length).find(({ id }) => id === person.id),
    [view, reading, person.id],
  );
  const pattern = patternFor(person);
  const means = GAP_PATTERNS.find(({ key }) => key === pattern)?.means;
  const advice = means === undefined ? null : app.label(means);
  const { openActions = 0 } = person;
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.pattern)}>
      {advice !== null && (
        <div className="person-advice">
          <p data-testid="person-pattern">
            <b>{t(($) => $.map.person.pattern)}</b> {advice}
          </p>
          {next !== undefined && <Reasons next={next} />}
        </div>
      )}
      <p className="person-actions">
        <small data-testid="person-actions">
          {openActions === 0
            ? t(($) => $.map.person.noAction)
            : t(($) => $.map.person.openActions, { count: openActions })}
        </small>
        {!isAdding && (
          <Button
            size="small"
            type={openActions === 0 && advice !== null ? 'primary' : 'default'}
            onClick={() => setAdding(true)}
            data-testid="person-add-action"
          >
            {t(($) => $.mapPerson.createAction)}
          </Button>
        )}
      </p>
      {isAdding && <ActionForm person={person} advice={advice} onDone={() => setAdding(false)} />}
      <ActionList personId={person.id} />
    </section>
  );
});

/** Why this person is due, who introduces us, who of us goes, and what reaching the target would do. */
const Reasons = observer(({ next }: { readonly next: NextPersonReading }) => {
  const { app } = useStores();
  const { t, locale } = app;
  return (
    <>
      <p className="muted" data-testid="person-reasons">
        {joinTexts(
          next.reasons.map((reason) => t(($) => $.mapGoals.reasons[reason])),
          locale,
        )}
      </p>
      <NextWays next={next} />
    </>
  );
});
