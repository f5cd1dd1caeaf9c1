import '../../components/arithmetic/arithmetic.css';
import { observer } from 'mobx-react-lite';
export const AccountStrategyTab = observer(() => null);
