import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import { observer } from 'mobx-react-lite';
import { type DragEvent, useEffect, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import type { ImportModel } from './import-model.ts';

/** Where a file is dropped or chosen, and how far its reading is. */
export const FileStep = observer(({ model }: { readonly model: ImportModel }) => {
  const { app, jobs } = useStores();
  const { t } = app;
  const [isOver, setIsOver] = useState(false);
  const { reading } = model;
  const job = jobs.all.find(({ jobId }) => jobId === reading?.jobId);
  const status = job?.status;
  useEffect(() => {
    if (reading === null) return;
    if (status === 'done') void model.load(reading.jobId);
    if (status === 'failed' || status === 'cancelled') model.giveUp();
  }, [model, reading, status]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void model.takeFile(file);
  };
  if (reading !== null) {
    return (
      <div className="people-import-drop" aria-busy="true" data-testid="import-reading">
        <p>{t(($) => $.peopleImport.file.reading, { name: reading.fileName })}</p>
        <Progress
          percent={Math.round((job?.progress ?? 0) * 100)}
          aria-label={t(($) => $.peopleImport.file.reading, { name: reading.fileName })}
        />
        <Button onClick={() => void model.stop()}>{t(($) => $.peopleImport.file.cancel)}</Button>
      </div>
    );
  }
  return (
    <>
      <p>{t(($) => $.peopleImport.file.text)}</p>
      <section
        className={isOver ? 'people-import-drop people-import-over' : 'people-import-drop'}
        aria-label={t(($) => $.peopleImport.file.drop)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        data-testid="import-drop"
      >
        <FileExcelOutlined className="people-import-icon" aria-hidden />
        <p>
          {t(($) => $.peopleImport.file.drop)} {t(($) => $.peopleImport.file.or)}
        </p>
        <Button type="primary" onClick={() => void model.chooseFile()} data-testid="import-choose">
          {t(($) => $.peopleImport.file.choose)}
        </Button>
      </section>
      {model.isTooLarge && <Alert type="warning" showIcon title={t(($) => $.peopleImport.file.tooLarge)} />}
      <p className="muted people-import-formats">{t(($) => $.peopleImport.file.formats)}</p>
      <ExampleTable />
    </>
  );
});

const EXAMPLE_ROLES = ['code', 'name', 'title', 'department', 'boss'] as const;

/** What such a list looks like. */
const ExampleTable = observer(() => {
  const { t } = useStores().app;
  const lines = t(($) => $.peopleImport.file.exampleLines).split('\n');
  return (
    <table className="people-import-example">
      <caption>{t(($) => $.peopleImport.file.example)}</caption>
      <thead>
        <tr>
          {EXAMPLE_ROLES.map((role) => (
            <th key={role} scope="col">
              {t(($) => $.peopleImport.role[role])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            {line.split(',').map((cell, index) => (
              <td key={EXAMPLE_ROLES[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
