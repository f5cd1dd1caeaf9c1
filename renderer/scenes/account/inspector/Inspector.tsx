import './inspector.css';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { Lazy } from '../../../components/lazy/Lazy.tsx';
import { partOf } from '../../../components/lazy/part.ts';
import { useStores } from '../../../stores/stores.ts';
import { FieldInspector } from './FieldInspector.tsx';
import { useInspectorKey } from './use-inspector-key.ts';

const personInspector = partOf(
  async () => (await import('../../map/person/PersonInspector.tsx')).PersonInspector,
);

/** Everything about what is selected: value, evidence, history. */
export const Inspector = observer(() => {
  const { account, app, inspector } = useStores();
  const { target } = inspector;
  const panel = useRef<HTMLElement>(null);
  useInspectorKey(panel);
  const isThere = target !== null && account.view.record(target.recordId) !== undefined;
  return (
    <aside
      ref={panel}
      className="inspector panel"
      aria-label={app.t(($) => $.inspector.title)}
      aria-keyshortcuts="F6"
      data-testid="inspector"
    >
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
        <Lazy key={target.recordId} part={personInspector} own={{ recordId: target.recordId }} />
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
