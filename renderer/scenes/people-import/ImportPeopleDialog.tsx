import './people-import.css';
import { Button, Modal, Steps } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { ImportModel, STEPS } from './import-model.ts';
import { PreviewStep } from './PreviewStep.tsx';

/** People from a spreadsheet in four steps: the file, its columns, what would happen, done. */
export const ImportPeopleDialog = observer(() => {
  const stores = useStores();
  const { app, account, dialogs } = stores;
  const { t } = app;
  const { id } = account;
  const [model] = useState(() => new ImportModel(id ?? '', stores));
  if (id === null) return null;
  const close = () => {
    void model.stop();
    dialogs.close();
  };
  return (
    <Modal
      open
      width={980}
      className="people-import"
      title={t(($) => $.peopleImport.title)}
      footer={<ImportFooter model={model} onClose={close} />}
      maskClosable={false}
      onCancel={close}
    >
      <Steps
        size="small"
        className="people-import-steps"
        current={STEPS.indexOf(model.step)}
        items={STEPS.map((step) => ({ title: t(($) => $.peopleImport.steps[step]) }))}
      />
      <div className="people-import-body" data-testid={`import-step-${model.step}`}>
        {model.step === 'file' && <FileStep model={model} />}
        {model.step === 'columns' && <ColumnsStep model={model} />}
        {model.step === 'preview' && <PreviewStep model={model} />}
        {model.step === 'done' && <DoneStep model={model} />}
      </div>
    </Modal>
  );
});

type FooterProps = { readonly model: ImportModel; readonly onClose: () => void };

const ImportFooter = observer(({ model, onClose }: FooterProps) => {
  const { t } = useStores().app;
  const { step } = model;
  if (step === 'done') {
    return (
      <Button type="primary" onClick={onClose} data-testid="import-close">
        {t(($) => $.peopleImport.close)}
      </Button>
    );
  }
  return (
    <>
      {step !== 'file' && (
        <Button
          className="people-import-back"
          onClick={() => model.goTo(step === 'preview' ? 'columns' : 'file')}
        >
          {t(($) => $.peopleImport.back)}
        </Button>
      )}
      <Button onClick={onClose}>{t(($) => $.peopleImport.cancel)}</Button>
      {step === 'columns' && (
        <Button
          type="primary"
          disabled={!model.hasName}
          data-testid="import-next"
          onClick={() => model.goTo('preview')}
        >
          {t(($) => $.peopleImport.next)}
        </Button>
      )}
      {step === 'preview' && (
        <Button
          type="primary"
          loading={model.isBusy}
          disabled={model.writing === 0}
          data-testid="import-run"
          onClick={() => void model.run()}
        >
          {t(($) => $.peopleImport.preview.run, { count: model.writing })}
        </Button>
      )}
    </>
  );
});
