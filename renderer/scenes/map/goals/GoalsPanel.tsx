import './goals.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { GapList } from './GapList.tsx';
import { NextList } from './NextList.tsx';
import { RoleGoalList } from './RoleGoalList.tsx';

/** What the map lacks: roles to win, whom to see next, and every gap with what to do about it. */
export const GoalsPanel = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  if (model.reading.people.length === 0) return <p className="muted">{t(($) => $.mapGoals.empty)}</p>;
  return (
    <div className="goals">
      <RoleGoalList model={model} />
      <NextList model={model} />
      <GapList model={model} />
    </div>
  );
});
