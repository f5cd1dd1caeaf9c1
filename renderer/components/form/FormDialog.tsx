import './form.css';
import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly title: string;
  readonly okText: string;
  readonly isReady: boolean;
  /** Closes when it answers true. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly isDanger?: boolean;
  readonly children: ReactNode;
};

/** A small form over the page; it stays open when what it asked for was refused. */
export const FormDialog = observer((props: Props) => {
  const { title, okText, isReady, onSave, onClose, isDanger = false, children } = props;
  const { t } = useStores().app;
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const isDone = await onSave();
    setIsBusy(false);
    if (isDone) onClose();
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t(($) => $.review.cancel)}
      okButtonProps={{ disabled: !isReady, loading: isBusy, danger: isDanger }}
      onOk={() => void save()}
      onCancel={onClose}
      width={520}
    >
      <div className="form-lines">{children}</div>
    </Modal>
  );
});

/** A control under its name. */
export function FormLine({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className="form-line">
      <span className="form-name">{name}</span>
      <div>
        {children}
        {hint !== undefined && <p className="form-hint">{hint}</p>}
      </div>
    </div>
  );
}
