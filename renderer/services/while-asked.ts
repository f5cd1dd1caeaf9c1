/**
 * Hands the answer over, and tells a failure, as long as somebody still asks; answers how to stop asking. What comes
 * later is nobody's concern any more: the page is another one, or even the workspace.
 */
export function whileAsked<Value>(
  answer: Promise<Value>,
  take: (value: Value) => void,
  tell: (failure: unknown) => void,
): () => void {
  let isAsked = true;
  answer.then(
    (value) => {
      if (isAsked) take(value);
    },
    (failure: unknown) => {
      if (isAsked) tell(failure);
    },
  );
  return () => {
    isAsked = false;
  };
}
