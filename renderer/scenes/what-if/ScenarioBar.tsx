import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { AdoptDialog } from './AdoptDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';

/** The unsaved what-if in the list of saved ones. */
const UNSAVED = '';

/** Saved what-ifs, and what can be done with the one at hand. */
export const ScenarioBar = observer(() => {
  const { app, client, notices, whatIf, workspace } = useStores();
  const { t } = app;
  const [dialog, setDialog] = useState<'save' | 'adopt' | null>(null);
  const { open, scenarios, base, isChanged, isBroken, isOutdated } = whatIf;
  const current = workspace.models.current.version;
  const choose = (id: string) => {
    const found = scenarios.find((one) => one.id === id);
    if (found === undefined) whatIf.clear();
    else whatIf.load(found);
  };
  const remove = async (id: string) => {
    try {
      await client.scenario.remove({ id });
      whatIf.clear();
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <div className="what-if-bar">
      <Select<string>
        size="small"
        className="what-if-scenarios"
        value={open?.id ?? UNSAVED}
        aria-label={t(($) => $.whatIf.scenarios)}
        data-testid="what-if-scenarios"
        options={[
          { value: UNSAVED, label: t(($) => $.whatIf.none) },
          ...scenarios.map(({ id, name, date }) => ({ value: id, label: `${name} · ${date}` })),
        ]}
        onChange={choose}
      />
      <span className={isOutdated ? 'what-if-warn' : 'muted'} data-testid="what-if-base">
        {isOutdated
          ? t(($) => $.whatIf.moved, { current, base })
          : t(($) => $.whatIf.base, { version: base })}
      </span>
      {open !== null && open.note !== '' && <span className="muted">{open.note}</span>}
      <div className="page-actions">
        {open !== null && (
          <Button size="small" data-testid="what-if-remove" onClick={() => void remove(open.id)}>
            {t(($) => $.whatIf.remove)}
          </Button>
        )}
        <Button size="small" disabled={!isChanged} data-testid="what-if-discard" onClick={whatIf.clear}>
          {t(($) => $.whatIf.discard)}
        </Button>
        <Button
          size="small"
          disabled={!isChanged}
          data-testid="what-if-save"
          onClick={() => setDialog('save')}
        >
          {t(($) => $.whatIf.save)}
        </Button>
        <Button
          size="small"
          type="primary"
          disabled={!isChanged || isBroken}
          data-testid="what-if-adopt"
          onClick={() => setDialog('adopt')}
        >
          {t(($) => $.whatIf.adopt)}
        </Button>
      </div>
      {dialog === 'save' && <SaveDialog onClose={() => setDialog(null)} />}
      {dialog === 'adopt' && <AdoptDialog onClose={() => setDialog(null)} />}
    </div>
  );
});
