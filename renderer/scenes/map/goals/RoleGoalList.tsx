import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { readRoleGoals } from '../../../../shared/domain/account/role-goal-reading.ts';
import { ROLE_GOALS } from '../../../../shared/domain/relationship/role-goals.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from '../metrics/PeopleDetail.tsx';

/** How many people are named of those who fill a role, and of those who could. */
const NAMED = 5;
const CANDIDATES = 3;

/** Parts that somebody has to play before a decision is won: who plays them, or who could. */
export const RoleGoalList = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const { reading } = model;
  const goals = useMemo(() => readRoleGoals(view, reading), [view, reading]);
  return (
    <section aria-label={t(($) => $.mapGoals.goals)} data-testid="role-goals">
      <h3>
        {t(($) => $.mapGoals.goals)}{' '}
        <span className="muted">
          {t(($) => $.mapGoals.goalsCount, {
            present: goals.filter(({ present }) => present).length,
            count: goals.length,
          })}
        </span>
      </h3>
      <ul>
        {goals.map(({ goal, present, people, colleagues, candidates }) => {
          const info = ROLE_GOALS.find(({ key }) => key === goal);
          if (info === undefined) return null;
          return (
            <li key={goal} className="goals-goal" data-present={present} data-testid={`goal-${goal}`}>
              {present ? (
                <CheckCircleFilled aria-hidden="true" />
              ) : (
                <MinusCircleOutlined aria-hidden="true" />
              )}
              <div>
                <b title={app.label(info.rule)}>{app.label(info.label)}</b>{' '}
                <span className="goals-state">
                  {t(($) => (present ? $.mapGoals.present : $.mapGoals.missing))}
                </span>
                <p>
                  {present ? (
                    <PersonLinks ids={people} most={NAMED} />
                  ) : (
                    <>
                      <span className="muted">{app.label(info.rule)}</span>
                      {candidates.length > 0 && (
                        <>
                          <br />
                          <span className="muted">{t(($) => $.mapGoals.candidates)}</span>{' '}
                          <PersonLinks ids={candidates.slice(0, CANDIDATES)} />
                        </>
                      )}
                    </>
                  )}
                  {colleagues.length > 0 && (
                    <span className="muted">
                      {' '}
                      ←{' '}
                      {joinTexts(
                        colleagues.map((id) => view.title(id)),
                        locale,
                      )}
                    </span>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
});
