import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionList } from './ActionList.tsx';
import { patternFor } from './next-step.ts';
import type { InspectedPerson } from './person-on-map.ts';

/** What usually works for the gap that is left, what is being done, and a new action with owner and day. */
export const NextStepBlock = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { t } = useStores().app;
  const [isAdding, setAdding] = useState(false);
  const { person } = inspected;
  const pattern = patternFor(person);
  const advice = pattern === null ? null : t(($) => $.map.person.patterns[pattern]);
  const { openActions = 0 } = person;
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.pattern)}>
      {advice !== null && (
        <div className="person-advice">
          <p data-testid="person-pattern">
            <b>{t(($) => $.map.person.pattern)}</b> {advice}
          </p>
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
      {isAdding && <ActionForm inspected={inspected} advice={advice} onDone={() => setAdding(false)} />}
      <ActionList personId={person.id} />
    </section>
  );
});
