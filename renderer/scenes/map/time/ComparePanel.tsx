import { observer } from 'mobx-react-lite';
import type { PersonChange } from '../../../../shared/domain/relationship/compare-frames.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { useStores } from '../../../stores/stores.ts';
import { signedAttitude } from '../attitude.ts';
import { MetricChanges } from './MetricChanges.tsx';
import type { TimeModel } from './time-model.ts';

/** Headings in the order of their weight, each with the kinds of changes below it. */
const PARTS = [
  { name: 'came', kinds: ['came'] },
  { name: 'left', kinds: ['left'] },
  { name: 'moved', kinds: ['seat', 'manager'] },
  { name: 'attitude', kinds: ['attitude'] },
  { name: 'level', kinds: ['level'] },
  { name: 'influence', kinds: ['influence'] },
  { name: 'target', kinds: ['target'] },
] as const satisfies readonly { name: string; kinds: readonly PersonChange['what'][] }[];

/** Who came, left and moved between two days, whose stance changed, and what that did to the metrics. */
export const ComparePanel = observer(({ time }: { readonly time: TimeModel }) => {
  const { app, inspector } = useStores();
  const { t, locale } = app;
  const words = useChangeText();
  const { comparison } = time;
  if (comparison === null) return null;
  const { changes, from, to } = comparison;
  const parts = PARTS.map(({ name, kinds }) => ({
    name,
    changes: changes.filter(({ what }) => (kinds as readonly string[]).includes(what)),
  })).filter((part) => part.changes.length > 0);
  return (
    <div className="time-changes" data-testid="map-changes">
      <p className="form-hint">
        {t(($) => $.mapTime.comparing, { from: formatDate(from, locale), to: formatDate(to, locale) })}
      </p>
      {parts.length === 0 && <p className="muted">{t(($) => $.mapTime.same)}</p>}
      {parts.map((part) => (
        <section key={part.name} aria-label={t(($) => $.mapTime[part.name])}>
          <h3>
            {t(($) => $.mapTime[part.name])} <span className="muted">{part.changes.length}</span>
          </h3>
          <ul>
            {part.changes.map((change) => (
              <li key={`${change.id} ${change.what}`} data-testid={`change-${change.what}`}>
                <button
                  type="button"
                  className="map-link"
                  onClick={() => inspector.select({ kind: 'person', recordId: change.id })}
                >
                  {change.name}
                </button>
                <span className={directionOf(change)}>{words(change)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <MetricChanges changes={comparison.metrics} />
    </div>
  );
});

function directionOf({ what, before, after }: PersonChange): string | undefined {
  if (what !== 'attitude' && what !== 'level') return undefined;
  return Number(after ?? 0) > Number(before ?? 0) ? 'time-up' : 'time-down';
}

/** What a change says beside the name: the seat, or the value before and after. */
function useChangeText(): (change: PersonChange) => string {
  const { app, account } = useStores();
  const { t } = app;
  return ({ what, before, after }) => {
    if (what === 'came') return String(after || t(($) => $.mapTime.unknownSeat));
    if (what === 'left') return String(before || t(($) => $.mapTime.unknownSeat));
    const text = (value: string | number | null): string => {
      if (value === null || value === '') return t(($) => $.maps.empty);
      if (what === 'manager') return account.title(String(value));
      if (what === 'level' || what === 'target') return `R${value}`;
      if (what === 'attitude') return signedAttitude(Number(value));
      return String(value);
    };
    return t(($) => $.mapTime.change, { before: text(before), after: text(after) });
  };
}
