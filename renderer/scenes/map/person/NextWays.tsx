import { observer } from 'mobx-react-lite';
import type { NextPersonReading } from '../../../../shared/domain/account/next-person-reading.ts';
import { formatScore } from '../../../../shared/format/number.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';

/** Who introduces us, who of us goes, and what reaching the target would do to the score. */
export const NextWays = observer(({ next }: { readonly next: NextPersonReading }) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const { introduction, messenger, effect } = next;
  const titleOf = (recordId: string) => account.view.title(recordId);
  const between = introduction?.path.slice(1, -1) ?? [];
  const name = introduction === null ? '' : titleOf(introduction.person);
  const { before, after } = effect.relationshipScore;
  return (
    <>
      {introduction !== null && (
        <p>
          {between.length === 0
            ? t(($) => $.mapGoals.introducer, { name })
            : t(($) => $.mapGoals.via, { name, path: joinTexts(between.map(titleOf), locale) })}
        </p>
      )}
      {messenger !== null && (
        <p>
          {t(($) => $.mapGoals.messenger[messenger.why], {
            name: titleOf(messenger.colleague),
            level: messenger.level ?? 0,
            near: messenger.near === null ? '' : titleOf(messenger.near),
          })}
        </p>
      )}
      {before !== null && after !== null && (
        <p className="muted">
          {t(($) => $.mapGoals.effect, { before: formatScore(before), after: formatScore(after) })}
        </p>
      )}
    </>
  );
});
