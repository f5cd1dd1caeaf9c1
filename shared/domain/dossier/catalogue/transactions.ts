import { CREDIT_GRADES } from '../../credit/grade.ts';
import { label } from '../../label.ts';
