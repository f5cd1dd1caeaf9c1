import { AutoComplete, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { FirmSelect } from './FirmSelect.tsx';

/** One more tie: its kind is free text; those in use and a few usual ones are offered. */
export const AddTie = observer(({ firmId }: { readonly firmId: string }) => {
  const { app, commands, groups } = useStores();
  const { t } = app;
  const [other, setOther] = useState<string | null>(null);
  const [type, setType] = useState('');
  const usual = (['jointBuying', 'trade', 'controller', 'director', 'guarantee', 'brand'] as const).map(
    (key) => t(($) => $.groups.tieTypes[key]),
  );
  const offered = [...new Set([...groups.tieTypes, ...usual])];
  const isReady = other !== null && type.trim() !== '';

  const add = async () => {
    if (!isReady) return;
    const rows = [{ firm: other, type: type.trim(), note: null }];
    if ((await commands.addRows(firmId, 'frm.ties', rows)) === null) return;
    setOther(null);
    setType('');
  };

  return (
    <div className="groups-add-row" data-testid="add-tie">
      <FirmSelect value={other} label={t(($) => $.groups.addTie)} without={[firmId]} onChange={setOther} />
      <AutoComplete
        size="small"
        className="groups-tie-type"
        value={type}
        options={offered.filter((text) => text.includes(type.trim())).map((value) => ({ value }))}
        placeholder={t(($) => $.groups.tieType)}
        aria-label={t(($) => $.groups.tieType)}
        onChange={setType}
      />
      <Button size="small" disabled={!isReady} onClick={() => void add()}>
        {t(($) => $.groups.add)}
      </Button>
    </div>
  );
});
