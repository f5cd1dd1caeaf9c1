import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { AssessmentBoard } from './AssessmentBoard.tsx';

/** Self-assessment rounds of the open account. */
export const AssessmentTab = observer(() => {
  const { view } = useStores().account;
  return <AssessmentBoard key={view.account.id} />;
});
