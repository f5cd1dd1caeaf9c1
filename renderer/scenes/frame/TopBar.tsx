import './top-bar.css';
import { SearchOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { usePerform } from '../../actions/use-actions.ts';
import { Logo } from '../../components/Logo.tsx';
import { useStores } from '../../stores/stores.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { WorkspaceChip } from './WorkspaceChip.tsx';

export const TopBar = observer(() => {
  const { app } = useStores();
  const perform = usePerform();
  return (
    <header className="top-bar">
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
