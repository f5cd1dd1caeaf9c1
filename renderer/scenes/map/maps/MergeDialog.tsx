import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { mergePreview } from '../../../../shared/domain/account/map-merge.ts';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { useStores } from '../../../stores/stores.ts';
import { MergeTable } from './MergeTable.tsx';
import { mapsOf } from './map-list.ts';
import { type MergeChoice, takeAll } from './merge-choice.ts';

/** Stands for the account's own map in a list of choices. */
const OWN = '';
const idOf = (choice: string) => (choice === OWN ? null : choice);

/** One map into another: first what would change, then what of it is agreed to. */
export const MergeDialog = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { app, account, commands, map: session, notices } = useStores();
  const { t } = app;
  const { view } = account;
  const maps = mapsOf(
    view,
    t(($) => $.maps.ownMap),
  );
  const other = maps.find(({ id }) => id !== null && id !== session.mapId)?.id ?? OWN;
  const [from, setFrom] = useState<string>(session.mapId ?? other);
  const [to, setTo] = useState<string>(OWN);
  const preview = mergePreview(view, idOf(from), idOf(to));
  const [choice, setChoice] = useState<MergeChoice>(() => takeAll(preview));
  const nameOf = (id: string) => maps.find((map) => (map.id ?? OWN) === id)?.name ?? '';
  const turn = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom);
    setTo(nextTo);
    setChoice(takeAll(mergePreview(view, idOf(nextFrom), idOf(nextTo))));
  };
  const save = async () => {
    const isDone = await commands.mergeMaps({
      accountId: view.account.id,
      from: idOf(from),
      to: idOf(to),
      people: [...choice].map(([personId, ratings]) => ({ personId, ratings: [...ratings] })),
    });
    if (!isDone) return false;
    session.openMap(idOf(to));
    notices.success(t(($) => $.maps.merged, { map: nameOf(to) }));
    return true;
  };
  const options = maps.map((map) => ({
    value: map.id ?? OWN,
    label: `${map.name} · ${t(($) => $.maps.people, { count: map.people })}`,
  }));
  const added = preview.people.filter(({ isAdded }) => isAdded).length;
  return (
    <FormDialog
      title={t(($) => $.maps.mergeTitle)}
      okText={t(($) => $.maps.mergeOk, { count: choice.size })}
      isReady={choice.size > 0}
      onSave={save}
      onClose={onClose}
    >
      <div className="maps-merge-pair">
        <span>{t(($) => $.maps.mergeFrom)}</span>
        <Select<string>
          size="small"
          value={from}
          options={options}
          aria-label={t(($) => $.maps.mergeFrom)}
          onChange={(next) => turn(next, to)}
          data-testid="merge-from"
        />
        <span>{t(($) => $.maps.mergeTo)}</span>
        <Select<string>
          size="small"
          value={to}
          options={options}
          aria-label={t(($) => $.maps.mergeTo)}
          onChange={(next) => turn(from, next)}
          data-testid="merge-to"
        />
      </div>
      {from === to ? (
        <p className="muted">{t(($) => $.maps.mergeSame)}</p>
      ) : preview.people.length === 0 ? (
        <p className="muted">{t(($) => $.maps.mergeNothing)}</p>
      ) : (
        <>
          <div className="maps-merge-sum" data-testid="merge-summary">
            <span>
              {t(($) => $.maps.mergeAdded, { count: added })} ·{' '}
              {t(($) => $.maps.mergeDiffering, { count: preview.people.length - added })} ·{' '}
              {t(($) => $.maps.mergeSameCount, { count: preview.unchanged })}
            </span>
            <Button size="small" type="text" onClick={() => setChoice(takeAll(preview))}>
              {t(($) => $.maps.mergeTakeAll)}
            </Button>
            <Button size="small" type="text" onClick={() => setChoice(new Map())}>
              {t(($) => $.maps.mergeTakeNone)}
            </Button>
          </div>
          <MergeTable people={preview.people} choice={choice} onChange={setChoice} />
        </>
      )}
      <p className="form-hint">{t(($) => $.maps.mergeCycle)}</p>
    </FormDialog>
  );
});
