import { Checkbox, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { KEEPINGS } from '../../../shared/import/people/known-people.ts';
import { useStores } from '../../stores/stores.ts';
import type { ImportModel } from './import-model.ts';

const UNKNOWN = ['placeholder', 'top'] as const;

/** What happens to people who are there, to bosses whom nobody knows, and to levels that the file does not give. */
export const ImportOptions = observer(({ model }: { readonly model: ImportModel }) => {
  const { t } = useStores().app;
  const { choice } = model;
  if (choice === null) return null;
  const hint = {
    keep: t(($) => $.peopleImport.columns.keepHint),
    fill: t(($) => $.peopleImport.columns.fillHint),
    update: t(($) => $.peopleImport.columns.updateHint),
  };
  return (
    <div className="people-import-options">
      <fieldset>
        <legend>{t(($) => $.peopleImport.columns.existing)}</legend>
        <Radio.Group
          vertical
          value={choice.existing}
          onChange={(event) => model.change({ existing: event.target.value })}
          options={KEEPINGS.map((key) => ({
            value: key,
            label: (
              <>
                {t(($) => $.peopleImport.columns[key])} <span className="muted">{hint[key]}</span>
              </>
            ),
          }))}
        />
      </fieldset>
      <fieldset>
        <legend>{t(($) => $.peopleImport.columns.unknownBoss)}</legend>
        <Radio.Group
          vertical
          value={choice.unknownBoss}
          onChange={(event) => model.change({ unknownBoss: event.target.value })}
          options={UNKNOWN.map((key) => ({ value: key, label: t(($) => $.peopleImport.columns[key]) }))}
        />
        <Checkbox
          className="people-import-levels"
          checked={choice.guessLevels}
          onChange={(event) => model.change({ guessLevels: event.target.checked })}
        >
          {t(($) => $.peopleImport.columns.guessLevels)}
        </Checkbox>
      </fieldset>
    </div>
  );
});
