import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';
import { VacantKeys } from './VacantKeys.tsx';

/** Who the key people are, and which of them hang on one link or on none. */
export const KeysDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const { keyPeople, singleLinkKeys, uncoveredKeys } = model.reading.metrics;
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.keys)}</p>
      <p>
        <PersonLinks ids={keyPeople} />
      </p>
      <VacantKeys model={model} />
      <p data-testid="single-link-keys">
        <b>{t(($) => $.map.singleLinkKeys)}</b> <PersonLinks ids={singleLinkKeys} />
      </p>
      <p data-testid="uncovered-keys">
        <b>{t(($) => $.map.uncoveredKeys)}</b> <PersonLinks ids={uncoveredKeys} />
      </p>
    </>
  );
});
