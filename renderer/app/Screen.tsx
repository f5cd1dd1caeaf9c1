import { observer } from 'mobx-react-lite';
import { Frame } from '../scenes/frame/Frame.tsx';
import { UnlockScene } from '../scenes/welcome/UnlockScene.tsx';
import { WelcomeScene } from '../scenes/welcome/WelcomeScene.tsx';
import { useStores } from '../stores/stores.ts';
import { Pages } from './Pages.tsx';
import { Ready } from './Ready.tsx';
import { Waiting } from './Waiting.tsx';

/**
 * The frame with its pages, the passphrase, or the welcome. The frame is drawn while the data host still opens the file:
 * nearly every start ends there, and the work is done when the data arrive.
 */
export const Screen = observer(() => {
  const { app, workspace } = useStores();
  const { state } = workspace;
  if (!app.isLoaded) return null;
  if (state === null || state.status === 'open')
    return <Frame>{state === null ? <Waiting /> : <Pages />}</Frame>;
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
