import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { findGaps, GAP_KINDS, type Gap } from '../../../../shared/domain/relationship/gaps.ts';
import { tiesOf } from '../../../../shared/domain/relationship/person.ts';
import { formatPercent } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { levelText } from '../card-marks.tsx';
import type { MapModel } from '../map-model.ts';
import { LastHolder } from '../metrics/LastHolder.tsx';
import { PersonLinks } from '../metrics/PeopleDetail.tsx';
import { GapAction } from './GapAction.tsx';

/** Everything that the map lacks, the gravest kind first, each with what to do about it. */
export const GapList = observer(({ model }: { readonly model: MapModel }) => {
  const { app } = useStores();
  const { t } = app;
  const gaps = findGaps(
    model.reading.metrics,
    model.vacantKeySeats.map(({ seatId }) => seatId),
  );
  const kinds = GAP_KINDS.map((kind) => ({
    ...kind,
    gaps: gaps.filter((gap) => gap.kind === kind.key),
  })).filter((kind) => kind.gaps.length > 0);
  if (kinds.length === 0) return <p className="muted">{t(($) => $.mapGoals.gapsNone)}</p>;
  return (
    <div data-testid="gaps">
      {kinds.map(({ key, label, advice, gaps: found }) => (
        <section key={key} aria-label={app.label(label)} data-testid={`gap-${key}`}>
          <h3>
            {app.label(label)} <span className="muted">{found.length}</span>
          </h3>
          <p className="form-hint">{app.label(advice)}</p>
          <GapLines model={model} gaps={found} />
        </section>
      ))}
    </div>
  );
});

/** How many gaps of a kind are listed before somebody asks for all. */
const FIRST = 6;

const GapLines = observer(({ model, gaps }: { readonly model: MapModel; readonly gaps: readonly Gap[] }) => {
  const { t } = useStores().app;
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul>
        {(isWhole ? gaps : gaps.slice(0, FIRST)).map((gap) => (
          <GapLine key={gap.id} model={model} gap={gap} />
        ))}
      </ul>
      {!isWhole && gaps.length > FIRST && (
        <Button size="small" type="text" onClick={() => setWhole(true)}>
          {t(($) => $.mapGoals.showAll, { count: gaps.length })}
        </Button>
      )}
    </>
  );
});

const GapLine = observer(({ model, gap }: { readonly model: MapModel; readonly gap: Gap }) => {
  const { account } = useStores();
  const { kind, id, pattern } = gap;
  const person = id === null ? undefined : model.people.get(id);
  if (id === null) return null;
  const name = account.view.title(id);
  return (
    <li className="goals-line">
      {kind === 'ourThread' ? <b>{name}</b> : <PersonLinks ids={[id]} />}
      <span className="muted">
        <GapNote model={model} gap={gap} />
      </span>
      {kind === 'noAction' && person !== undefined && (
        <GapAction person={person} pattern={pattern} testId="gap-add-action" />
      )}
    </li>
  );
});

/** The figure behind a gap. */
const GapNote = observer(({ model, gap: { kind, id } }: { readonly model: MapModel; readonly gap: Gap }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { metrics, windowDays } = model.reading;
  const person = id === null ? undefined : model.people.get(id);
  const seat = kind === 'vacantKey' ? model.vacantKeySeats.find(({ seatId }) => seatId === id) : undefined;
  if (seat !== undefined) return <LastHolder seat={seat} />;
  const share = kind === 'ourThread' ? metrics.ourThread.t : metrics.theirThread.u;
  if (kind === 'ourThread' || kind === 'theirThread')
    return share === null ? null : t(($) => $.mapGoals.shareLine, { share: formatPercent(share) });
  if (person === undefined) return null;
  if (kind === 'late')
    return person.days === null
      ? t(($) => $.mapGoals.neverLine)
      : t(($) => $.mapGoals.lateLine, { days: person.days, wanted: windowDays });
  if (kind === 'singleLink')
    return t(($) => $.mapGoals.singleLine, { name: account.view.title(tiesOf(person)[0]?.person ?? '') });
  return levelText(person.level, person.target ?? null);
});
