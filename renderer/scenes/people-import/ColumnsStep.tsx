import { Alert, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { COLUMN_ROLES, type ColumnRole } from '../../../shared/import/people/column-roles.ts';
import { columnLetters } from '../../../shared/import/people/source-table.ts';
import { useStores } from '../../stores/stores.ts';
import { ImportOptions } from './ImportOptions.tsx';
import type { ImportModel } from './import-model.ts';

const SHOWN = 3;

/** What each column holds, as guessed from its heading; everything can be changed. */
export const ColumnsStep = observer(({ model }: { readonly model: ImportModel }) => {
  const { t } = useStores().app;
  const { table, choice, sheet } = model;
  if (table === null || choice === null || sheet === undefined) return null;
  const [headings = [], ...samples] = sheet.sample;
  return (
    <div className="people-import-columns">
      {table.sheets.length > 1 && (
        <div className="people-import-sheet">
          <span id="import-sheet">{t(($) => $.peopleImport.columns.sheet)}</span>
          <Select
            size="small"
            value={choice.sheet}
            aria-labelledby="import-sheet"
            onChange={model.chooseSheet}
            options={table.sheets.map(({ name }, index) => ({ value: index, label: name }))}
          />
        </div>
      )}
      <div className="people-import-scroll">
        <table className="people-import-table" data-testid="import-columns">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.peopleImport.columns.column)}</th>
              <th scope="col">{t(($) => $.peopleImport.columns.heading)}</th>
              <th scope="col">{t(($) => $.peopleImport.columns.samples)}</th>
              <th scope="col">{t(($) => $.peopleImport.columns.meaning)}</th>
            </tr>
          </thead>
          <tbody>
            {choice.columns.map((role, index) => (
              <ColumnRow
                key={columnLetters(index)}
                model={model}
                index={index}
                role={role}
                heading={headings[index] ?? ''}
                samples={samples.map((cells) => cells[index] ?? '').filter((cell) => cell !== '')}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!model.hasName && <Alert type="warning" showIcon title={t(($) => $.peopleImport.columns.needName)} />}
      {model.hasName && !model.hasBoss && (
        <Alert type="info" showIcon title={t(($) => $.peopleImport.columns.noBoss)} />
      )}
      <ImportOptions model={model} />
    </div>
  );
});

type RowProps = {
  readonly model: ImportModel;
  readonly index: number;
  readonly role: ColumnRole | null;
  readonly heading: string;
  readonly samples: readonly string[];
};

const ColumnRow = observer(({ model, index, role, heading, samples }: RowProps) => {
  const { t } = useStores().app;
  const name = heading.trim() === '' ? t(($) => $.peopleImport.columns.empty) : heading;
  return (
    <tr className={role === null ? 'muted' : undefined}>
      <td>{columnLetters(index)}</td>
      <th scope="row">{name}</th>
      <td className="people-import-samples">{samples.slice(0, SHOWN).join(' · ')}</td>
      <td>
        <Select<ColumnRole | 'none'>
          size="small"
          className="people-import-role"
          value={role ?? 'none'}
          aria-label={`${t(($) => $.peopleImport.columns.meaning)}: ${name}`}
          onChange={(next) => model.setRole(index, next === 'none' ? null : next)}
          options={[
            { value: 'none', label: t(($) => $.peopleImport.ignored) },
            ...COLUMN_ROLES.map((key) => ({ value: key, label: t(($) => $.peopleImport.role[key]) })),
          ]}
        />
      </td>
    </tr>
  );
});
