import { ERROR_CODES, type ErrorCode, RETRYABLE } from './codes.ts';

/** Facts for the message text; never customer data beyond what the user just typed or chose. */
export type ErrorDetails = { readonly [key: string]: string | number | boolean | null };

/** What crosses a process boundary instead of an exception. */
export type ErrorEnvelope = {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly retryable: boolean;
};

/** The one error class: a stable code, details for its text, and whether a retry makes sense. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options);
    // Minifiers rename classes, so the name is set by hand.
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }

  toEnvelope(): ErrorEnvelope {
    return { code: this.code, details: this.details, retryable: this.retryable };
  }
}

/** Turns anything thrown into an AppError; what is not known becomes `UNEXPECTED` with its cause kept. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('UNEXPECTED', {}, { cause: thrown });
}

/** Rebuilds an error from its envelope; an unknown code (newer sender) becomes `UNEXPECTED`. */
export function fromEnvelope(envelope: {
  readonly code: string;
  readonly details?: ErrorDetails | undefined;
}): AppError {
  const code = ERROR_CODES.find((known) => known === envelope.code) ?? 'UNEXPECTED';
  return new AppError(code, envelope.details ?? {});
}
