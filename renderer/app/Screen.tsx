import { observer } from 'mobx-react-lite';
import { Frame } from '../scenes/frame/Frame.tsx';
import { UnlockScene } from '../scenes/welcome/UnlockScene.tsx';
import { WelcomeScene } from '../scenes/welcome/WelcomeScene.tsx';
import { useStores } from '../stores/stores.ts';
import { Pages } from './Pages.tsx';
import { Ready } from './Ready.tsx';

/** The frame with its pages, the passphrase, or the welcome; nothing before main has answered. */
export const Screen = observer(() => {
  const { state } = useStores().workspace;
  if (state === null) return null;
  if (state.status === 'open') {
    return (
      <Frame>
        <Pages />
      </Frame>
    );
  }
  return (
    <Ready>
      {state.status === 'locked' ? (
        <UnlockScene token={state.token} fileName={state.fileName} />
      ) : (
        <WelcomeScene />
      )}
    </Ready>
  );
});
