import { SearchOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';
import { Logo } from '../../components/Logo.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { WorkspaceChip } from './WorkspaceChip.tsx';

export const TopBar = observer(() => {
  const { app } = useStores();
  const perform = usePerform();
  return (
    <header className="top-bar" aria-label={app.t(($) => $.frame.topBar)}>
      <Logo />
      <button
        type="button"
        className="top-bar-search"
        data-testid="search-box"
        onClick={() => perform('palette.open')}
      >
        <SearchOutlined aria-hidden="true" />
        <span className="top-bar-search-text">{app.t(($) => $.frame.search)}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="top-bar-end">
        <UndoButtons />
        <WorkspaceChip />
      </div>
    </header>
  );
});
