import './inspector.css';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import { FieldInspector } from './FieldInspector.tsx';
import { PersonInspector } from './PersonInspector.tsx';

/** Everything about what is selected: value, evidence, history. */
export const Inspector = observer(() => {
  const { account, app, inspector } = useStores();
  const { target } = inspector;
  const isThere = target !== null && account.view.record(target.recordId) !== undefined;
  return (
    <aside className="inspector panel" aria-label={app.t(($) => $.inspector.title)} data-testid="inspector">
      {isThere && (
        <Button
          className="inspector-close"
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={app.t(($) => $.inspector.close)}
          onClick={inspector.clear}
        />
      )}
      {!isThere && <p className="inspector-hint">{app.t(($) => $.inspector.hint)}</p>}
      {isThere && target.kind === 'person' && (
        <PersonInspector key={target.recordId} recordId={target.recordId} />
      )}
      {isThere && target.kind === 'field' && (
        <FieldInspector
          key={`${target.recordId} ${target.fieldKey} ${target.entryId ?? ''}`}
          recordId={target.recordId}
          fieldKey={target.fieldKey}
          entryId={target.entryId}
        />
      )}
    </aside>
  );
});
