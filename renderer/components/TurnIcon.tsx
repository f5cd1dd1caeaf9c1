/** A bent arrow: back to the left for undo, forward to the right for redo. */
export function TurnIcon({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
      transform={isForward ? 'scale(-1 1)' : undefined}
    >
      <path
        d="M5.5 3 2.5 6l3 3M2.5 6h6.5a4 4 0 0 1 0 8H6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
