import { useCallback, useEffect, useRef, useState } from 'react';
import { type AppError, toAppError } from '../../../shared/errors/app-error.ts';
import { useStores } from '../../stores/stores.ts';

type Fresh<Value> = { readonly value: Value | null; readonly problem: AppError | null };

/**
 * What the data host answers to a question, asked again after each change of data. The former answer stays until the new
 * one is there; another `key` is another question.
 */
export function useFresh<Value>(ask: () => Promise<Value>, key: string): Fresh<Value> {
  const { client } = useStores();
  const [answer, setAnswer] = useState<Fresh<Value> & { readonly key: string }>({
    key,
    value: null,
    problem: null,
  });
  const question = useRef(ask);
  question.current = ask;
  const turn = useRef(0);

  const read = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    const told = await question.current().then(
      (value) => ({ key, value, problem: null }),
      (error: unknown) => ({ key, value: null, problem: toAppError(error) }),
    );
    if (own === turn.current) setAnswer(told);
  }, [key]);

  useEffect(() => {
    void read();
    const stop = client.on('data.changed', () => void read());
    return () => {
      turn.current += 1;
      stop();
    };
  }, [client, read]);

  return answer.key === key ? answer : { value: null, problem: null };
}
