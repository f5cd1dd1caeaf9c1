import './change.css';
import { ArrowRightOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { ChangeLine } from './change-text.ts';

type BeforeAfterProps = {
  readonly line: ChangeLine;
  readonly deed: 'added' | 'changed' | 'removed' | 'restored';
};

/** "3 → 5"; a new thing has no before, a removed one no after. */
export const BeforeAfter = observer(({ line, deed }: BeforeAfterProps) => {
  const blank = useStores().app.t(($) => $.history.blank);
  const { name, before, after } = line;
  return (
    <span className="change-values">
      {name !== '' && <span className="muted">{name}</span>}
      {deed !== 'added' && deed !== 'restored' && (
        <del>{before === '' ? <i className="muted">{blank}</i> : before}</del>
      )}
      {deed === 'changed' && <ArrowRightOutlined aria-hidden="true" />}
      {deed !== 'removed' && <ins>{after === '' ? <i className="muted">{blank}</i> : after}</ins>}
    </span>
  );
});
